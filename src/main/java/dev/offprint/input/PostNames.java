package dev.offprint.input;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one list of what a post's name may end in. A file that a person names may be called anything;
 * this is what tells posts from other files in a folder, and Markdown from HTML.
 */
public final class PostNames {
    /** What Jekyll, Hugo, Hexo, Docusaurus, Quarto and R Markdown take for Markdown. */
    private static final List<String> MARKDOWN =
            List.of(
                    ".md",
                    ".markdown",
                    ".mdown",
                    ".mkdown",
                    ".mkd",
                    ".mkdn",
                    ".mdwn",
                    ".mdtxt",
                    ".mdtext",
                    ".mdx",
                    ".qmd",
                    ".Rmd");

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".xht");

    private static final Set<String> MARKDOWN_EXTENSIONS = extensions(MARKDOWN);
    private static final Set<String> PAGE_EXTENSIONS = extensions(PAGES);

    private PostNames() {}

    /** Whether a file in a folder is a post or page, by its name or path. */
    public static boolean isPost(String name) {
        return isMarkdown(name) || isPage(name);
    }

    /** Whether a file holds Markdown, by its name or path. */
    public static boolean isMarkdown(String name) {
        return MARKDOWN_EXTENSIONS.contains(extension(name));
    }

    /** Whether a file holds HTML and no Markdown, by its name or path. */
    public static boolean isPage(String name) {
        return PAGE_EXTENSIONS.contains(extension(name));
    }

    /** What names of posts end in, with the dot, as people write it. */
    public static List<String> markdownEndings() {
        return MARKDOWN;
    }

    /** What names of pages end in, with the dot, as people write it. */
    public static List<String> pageEndings() {
        return PAGES;
    }

    /**
     * What stands behind the last dot of a name or path, in lower case; of {@code .gitignore}, what
     * stands behind the first. Empty when there is no dot.
     */
    static String extension(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        return dot <= slash ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> extensions(List<String> endings) {
        Set<String> extensions = new HashSet<>();
        for (String ending : endings) {
            extensions.add(ending.substring(1).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(extensions);
    }
}
