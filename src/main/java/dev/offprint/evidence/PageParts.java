package dev.offprint.evidence;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page whose names leave no doubt, where they say so much that the column of the prose
 * is taken for one that is around them, or for one of them.
 */
final class PageParts {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator HEAD =
            QueryParser.parse("#header, #masthead, .site-header, body > header, [role=banner]");
    private static final Evaluator FOOT =
            QueryParser.parse(
                    "#footer, #colophon, .site-footer, body > footer, [role=contentinfo]");
    private static final Evaluator TITLE = QueryParser.parse("h1");

    /** What stands around an article, or is laid over it; the article never has such a name. */
    private static final Pattern AROUND =
            Pattern.compile(
                    "(?i)(?<![a-z])(?:header|masthead|footer|copyright|cookies?|cookie-?(?:banner|notice|consent)"
                            + "|gdpr|modal|popup|nav|navbar|menu)(?![a-z])");

    /** What lists other stories, stands at the side, or asks for consent. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i)(?<![\\w-])side-?bar(?:-(?:first|second|left|right|\\d))?(?![\\w-])"
                            + "|(?<![a-z])(?:related-?posts|related-?articles|cookie-?(?:banner|notice|consent)|consent|gdpr)(?![a-z])");

    /** Of all prose; where less is outside such parts, their names may mislead. */
    private static final int LEAST_PERCENT = 30;

    private PageParts() {}

    /**
     * A column that holds no such part and is none; {@code column} where nothing speaks against it,
     * and none where it is such a part and the article below the title too short to be told.
     *
     * @param all how much prose there is
     */
    static @Nullable Element without(Document document, Element column, int all) {
        if (column.selectFirst(HEAD) != null && column.selectFirst(FOOT) != null) {
            return within(document, column, all);
        }
        @Nullable Element other = above(column, OTHER);
        if (other == null
                || other.selectFirst(TITLE) != null
                || document.selectFirst(TITLE) == null) {
            return column;
        }
        @Nullable Element rest =
                ProseColumn.column(
                        document, ProseColumn.proseIn(document, at -> above(at, OTHER) == null));
        boolean isArticle = rest != null && (rest.selectFirst(TITLE) != null || isNearTitle(rest));
        return isArticle ? rest : null;
    }

    /** Whether the title of the page stands in the box around {@code column}, or in the next. */
    private static boolean isNearTitle(Element column) {
        @Nullable Element box = column.parent();
        for (int i = 0; i < 2 && box != null && !box.normalName().equals("body"); i++) {
            if (box.selectFirst(TITLE) != null) {
                return true;
            }
            box = box.parent();
        }
        return false;
    }

    private static Element within(Document document, Element column, int all) {
        ProseColumn.Amounts outside =
                ProseColumn.proseIn(document, at -> above(at, AROUND) == null);
        @Nullable Element narrow =
                outside.all() * 100L >= (long) all * LEAST_PERCENT
                        ? ProseColumn.column(document, outside)
                        : outside.all() == 0 ? ProseColumn.named(document) : null;
        return narrow != null && narrow.parents().contains(column) ? narrow : column;
    }

    /** The innermost box around {@code from} with such a name, {@code from} itself included. */
    private static @Nullable Element above(Element from, Pattern name) {
        for (Element at = from; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (name.matcher(at.id()).find() || name.matcher(at.className()).find()) {
                return at;
            }
        }
        return null;
    }
}
