package dev.offprint.rule.site;

import java.util.List;
import java.util.Locale;

/**
 * Names by which posts, and what lies beside them, are told where no site says so.
 *
 * @param posts folders of posts, one name or several with {@code /} between them
 * @param others folders of other parts of sites
 * @param files files that are no posts wherever they lie, without extension
 */
public record PlaceNames(List<String> posts, List<String> others, List<String> files) {
    public PlaceNames {
        posts = List.copyOf(posts);
        others = List.copyOf(others);
        files = List.copyOf(files);
    }

    /**
     * Whether {@code fileName} is one of {@link #files}, maybe of a language, as README.fr.md is,
     * or hidden. A README may be written in any case, the others as they are listed.
     */
    boolean isNoPost(String fileName) {
        if (fileName.startsWith(".")) {
            return true;
        }
        int dot = fileName.lastIndexOf('.');
        String stem = dot <= 0 ? fileName : fileName.substring(0, dot);
        for (String file : files) {
            boolean isReadme = file.equalsIgnoreCase("readme");
            String name = isReadme ? stem.toUpperCase(Locale.ROOT) : stem;
            boolean isPart =
                    name.startsWith(file)
                            && (name.length() == file.length()
                                    || "._-".indexOf(name.charAt(file.length())) >= 0);
            if (isPart) {
                return true;
            }
        }
        return false;
    }
}
