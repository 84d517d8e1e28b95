package dev.offprint.rule.site;

import dev.offprint.address.FileTree;
import dev.offprint.image.FileEnds;
import java.time.LocalDate;
import java.util.Optional;

/** Files and folders, as checks may ask for them. */
public interface SiteFiles extends FileTree {
    /** The beginning and the end of a file. */
    Optional<FileEnds> ends(String file);

    /** What the files of a folder whose names end with {@code extension} begin with. */
    FolderHabit habit(String folder, String extension);

    /** The day on which the history of the repository around {@code file} first has it. */
    Optional<LocalDate> firstCommitted(String file);
}
