package dev.offprint.page.weight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * What publishing systems put their articles in. The surer the name, the smaller the share of the
 * page's text that an element so named has to hold to be taken for the article.
 */
public final class Containers {
    /** Names that mean nothing else, in the order of sureness. */
    private static final List<String> CERTAIN =
            List.of(
                    // WeChat; Zhihu; Substack; Medium's copies
                    "js_content", "Post-RichTextContainer", "available-content", "e-content");

    private static final List<String> USUAL =
            List.of(
                    // WordPress and its themes
                    "entry-content",
                    "post-content",
                    "td-post-content",
                    "post_content",
                    "postcontent",
                    "entry-body",
                    "post-entry",
                    "single-content",
                    "the-content",
                    "post__content",
                    // Ghost, Blogger, Drupal, Hugo and Jekyll themes, GitHub, MediaWiki, Zhihu
                    "gh-content",
                    "post-full-content",
                    "post-body",
                    "field--name-body",
                    "field-name-body",
                    "markdown-body",
                    "article-entry",
                    "post-text",
                    "mw-parser-output",
                    "RichText",
                    "rich_media_content",
                    // newspapers
                    "article-body",
                    "article__body",
                    "article_body",
                    "articlebody",
                    "articleBody",
                    "article-content",
                    "article__content",
                    "article_content",
                    "article-text",
                    "story-body",
                    "story-content",
                    "storytext",
                    "story-text",
                    "content__article-body",
                    "article-page-container",
                    "c-article-body",
                    "news-content",
                    "news_content",
                    "articletext",
                    "entry__content",
                    "body-copy",
                    "page-content",
                    "blog-content");

    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        for (String name : CERTAIN) {
            RANKS.put(name, RANKS.size() + 1);
        }
        for (String name : USUAL) {
            RANKS.put(name, RANKS.size() + 1);
        }
    }

    private static final int ARTICLE = CERTAIN.size() + USUAL.size() + 1;
    private static final int MAIN = ARTICLE + 1;

    /** How many kinds of containers there are; ranks are smaller. */
    public static final int COUNT = MAIN + 1;

    private Containers() {}

    /** The rank of the surest name of an element, 0 the surest of all. */
    public static OptionalInt rank(Element element) {
        if (element.attributesSize() > 0) {
            String property = element.attr("itemprop");
            if (!property.isEmpty() && List.of(property.split("\\s+")).contains("articleBody")) {
                return OptionalInt.of(0);
            }
            int best = COUNT;
            for (String name : Names.of(element)) {
                best = Math.min(best, RANKS.getOrDefault(name, COUNT));
            }
            if (best < COUNT) {
                return OptionalInt.of(best);
            }
        }
        String name = element.normalName();
        if (name.equals("article")) {
            return OptionalInt.of(ARTICLE);
        }
        boolean isMain = name.equals("main") || element.attr("role").equals("main");
        return isMain ? OptionalInt.of(MAIN) : OptionalInt.empty();
    }

    /** The share of the page's text, in percent, that makes containers of a rank the article. */
    public static int neededShare(int rank) {
        return rank <= CERTAIN.size() ? 50 : rank < ARTICLE ? 80 : 95;
    }

    /** Whether an element of this rank is an article or a part of one, and no page. */
    public static boolean isOfArticle(OptionalInt rank) {
        return rank.isPresent() && rank.getAsInt() < MAIN;
    }

    /** Whether a rank is that of a name that says by itself that the article is inside. */
    public static boolean isCertain(int rank) {
        return rank <= CERTAIN.size();
    }
}
