package dev.offprint.rule.site;

import dev.offprint.image.FileEnds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Files and folders, as checks may ask for them. Paths are absolute, with {@code /} between names
 * and none at the end; the root is the empty path. What cannot be read is not there.
 */
public interface FileTree {
    /** The names in a folder; empty when there is no such folder. */
    Optional<Set<String>> list(String folder);

    /** The text of a small file, such as a site's configuration. */
    Optional<String> text(String file);

    /** The beginning and the end of a file. */
    Optional<FileEnds> ends(String file);

    /** What the files of a folder whose names end with {@code extension} begin with. */
    FolderHabit habit(String folder, String extension);

    /** The day on which the history of the repository around {@code file} first has it. */
    Optional<LocalDate> firstCommitted(String file);

    /** What links can point at in a page; empty when the file is no page. */
    Optional<Anchors> anchors(String file);
}
