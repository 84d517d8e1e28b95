package dev.offprint.run.convert;

import dev.offprint.address.Paths;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.url.PercentEncoding;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the posts of a generator's site link to each other, for whom the article is written: plain
 * Jekyll and Hugo do not look for files behind an address.
 */
enum SiteLinks {
    /** As files lead to files. */
    BY_PATH,
    /** {@code {% post_url %}} (jekyllrb.com/docs/liquid/tags, "Linking to posts"). */
    JEKYLL,
    /** {@code {{< relref >}}} (gohugo.io/shortcodes/relref), from the page as a path is. */
    HUGO;

    /** What Jekyll takes for a post, wherever it lies below {@code _posts}. */
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[^\\s/%{}]+");

    private static final Pattern QUOTABLE = Pattern.compile("[^\"`{}<>#\\n]+");

    static SiteLinks of(FrontMatterStyle style) {
        return switch (style) {
            case JEKYLL -> JEKYLL;
            case HUGO -> HUGO;
            case KEEP, DROP, HEXO, OBSIDIAN -> BY_PATH;
        };
    }

    /**
     * What stands for an address.
     *
     * @param address how a file leads to the other, without a fragment
     * @param within the folder below that of all posts in which the other lies, with a slash at the
     *     end; empty for that folder itself
     * @return empty where the path is all that there is
     */
    Optional<String> to(String address, String within) {
        String path = PercentEncoding.decode(address);
        return switch (this) {
            case BY_PATH -> Optional.empty();
            case HUGO ->
                    QUOTABLE.matcher(path).matches()
                            ? Optional.of("{{< relref \"" + path + "\" >}}")
                            : Optional.empty();
            case JEKYLL -> {
                String name = Paths.name(path);
                String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
                boolean isPost = DATED.matcher(stem).matches() && within.indexOf(' ') < 0;
                yield isPost
                        ? Optional.of("{% post_url " + within + stem + " %}")
                        : Optional.empty();
            }
        };
    }
}
