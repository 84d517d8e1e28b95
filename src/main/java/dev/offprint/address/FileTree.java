package dev.offprint.address;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files and folders around posts. Paths are absolute, with {@code /} between names and none at the
 * end; the root is the empty path. What cannot be read is not there.
 */
public interface FileTree {
    /** The names in a folder; empty when there is no such folder. */
    Optional<Set<String>> list(String folder);

    /** The text of a small file, such as a site's configuration. */
    Optional<String> text(String file);

    /** Where a file or folder lies when links are followed; itself where nobody knows. */
    String real(String path);

    /** What a site's configuration says. */
    Optional<SettingsFile> settings(String file);

    /**
     * The files in a folder and all below it that are called so, whatever the case and the
     * extension; the nearest to the top first. Nothing is looked for in hidden folders.
     *
     * @param stem a name without folders and without the extension of a post
     */
    List<String> named(String folder, String stem);

    /**
     * The notes in a folder and all below it that are also called so, as their front matter says;
     * whatever the case.
     */
    List<String> aliased(String folder, String alias);

    /** What links can point at in a page; empty when the file is no page. */
    Optional<Anchors> anchors(String file);
}
