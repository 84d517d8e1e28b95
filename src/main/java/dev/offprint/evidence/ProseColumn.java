package dev.offprint.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The part of a whole page that holds nearly all of its prose: the innermost element with most of
 * the text outside links. What stands beside it belongs to the page.
 */
final class ProseColumn {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator ARTICLE = QueryParser.parse("article, main, [role=main]");

    /** Of all such text; the rest may stand in boxes, notes and feet. */
    private static final int SHARE_PERCENT = 70;

    /** Less than that is no article whose surroundings could be told from it. */
    private static final int LEAST = 400;

    /** What is shorter is a label, a date or a button as often as prose. */
    private static final int SHORTEST = 40;

    /** Text in links, forms, feet and menus is no prose that an article could be told by. */
    private static final Set<String> NO_PROSE =
            Set.of("a", "footer", "nav", "aside", "form", "button", "select", "textarea", "svg");

    /** What builders of sites call the boxes around an article, as a word of an id or a class. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?i)(?<![a-z])(?:header|masthead|footer|copyright|sidebar|widget|cookies?|gdpr|consent"
                            + "|modal|popup|overlay|dialog|comments?|respond|related|menu|nav|navbar|banner|wm-ipp)(?![a-z])");

    private static final Set<String> BOXES =
            Set.of("div", "section", "article", "main", "td", "body", "center", "table");

    /** What a page calls its article, the surest first. */
    private static final List<Evaluator> ARTICLES =
            List.of(
                    QueryParser.parse("[itemprop=articleBody]"),
                    QueryParser.parse("article"),
                    QueryParser.parse(".entry-content, .post-content, .article-content"),
                    QueryParser.parse(".hentry"),
                    QueryParser.parse("main, [role=main], #wsite-content"));

    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3");

    /** What is said below a title is an article from here on. */
    private static final int LEAST_BELOW_TITLE = 160;

    private static final Evaluator LINK = QueryParser.parse("a[href]");

    /** A shorter heading may stand in any title. In characters. */
    private static final int SHORTEST_TITLE = 10;

    /** What shows no more than that is no article. */
    private static final int FEW = 60;

    private final @Nullable Element column;

    private ProseColumn(@Nullable Element column) {
        this.column = column;
    }

    static ProseColumn of(Document document) {
        Amounts prose = Amounts.of(document, ProseColumn::isProse);
        Element column = column(document, prose, LEAST);
        if (column == null) {
            // A short post is told once the boxes around it are not counted that their names tell.
            column = column(document, proseIn(document, ProseColumn::isUnnamed));
        }
        return new ProseColumn(
                column == null ? null : PageParts.without(document, column, prose.all));
    }

    /** The prose of which {@code isCounted} holds. */
    static Amounts proseIn(Document document, Predicate<Element> isCounted) {
        return Amounts.of(document, parent -> isProse(parent) && isCounted.test(parent));
    }

    /** The column of a part of the prose; null where that is too little. */
    static @Nullable Element column(Document document, Amounts part) {
        return column(document, part, LEAST_BELOW_TITLE);
    }

    /** The one place that a page itself calls its article, if it has just one. */
    static @Nullable Element named(Document document) {
        return named(document, article -> true);
    }

    /** The surest such place of which {@code isArticle} holds too. */
    private static @Nullable Element named(Document document, Predicate<Element> isArticle) {
        for (Evaluator article : ARTICLES) {
            Elements found = document.body().select(article);
            boolean isOne = found.size() == 1 && !ElementEvidence.showsAtMost(found.get(0), FEW);
            if (isOne && isArticle.test(found.get(0))) {
                return found.get(0);
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality") // the body itself
    private static @Nullable Element column(Document document, Amounts prose, int least) {
        Element column = prose.all < least ? null : box(innermost(document.body(), prose));
        return column == null || column == document.body() ? only(document, prose) : column;
    }

    /**
     * How much prose stands in the elements of a page.
     *
     * @param lengths of what stands in each, however deep
     * @param all of it
     */
    record Amounts(Map<Element, Integer> lengths, int all) {
        static Amounts of(Document document, Predicate<Element> isCounted) {
            Map<Element, Integer> lengths = new HashMap<>();
            int all = 0;
            for (TextNode text : document.body().nodeStream(TextNode.class).toList()) {
                int length = prose(text, isCounted);
                all += length;
                for (Element at = text.parentElement();
                        length > 0 && at != null;
                        at = at.parent()) {
                    lengths.merge(at, length, Integer::sum);
                }
            }
            return new Amounts(lengths, all);
        }

        int of(Element element) {
            return lengths.getOrDefault(element, 0);
        }
    }

    /**
     * How much of a text is prose, of which labels, links and what stands beside a text are none.
     */
    static int prose(TextNode text) {
        return prose(text, ProseColumn::isProse);
    }

    private static int prose(TextNode text, Predicate<Element> isCounted) {
        int length = weight(text.text());
        Element parent = text.parentElement();
        return length >= SHORTEST && parent != null && isCounted.test(parent) ? length : 0;
    }

    /** A paragraph that holds most of the prose is no column; what stands around it is. */
    private static Element box(Element column) {
        Element box = column;
        while (!BOXES.contains(box.normalName()) && box.parent() != null) {
            box = box.parent();
        }
        return box;
    }

    /**
     * Where prose is short or in many boxes, the one place that a page itself calls its article.
     */
    private static @Nullable Element only(Document document, Amounts prose) {
        Element article = named(document, found -> prose.of(found) * 2 >= prose.all);
        return article == null ? titled(document, prose) : article;
    }

    /** The smallest box with the title of the page and with most of its prose, however short. */
    @SuppressWarnings("ReferenceEquality") // the body itself
    private static @Nullable Element titled(Document document, Amounts prose) {
        if (prose.all < LEAST_BELOW_TITLE) {
            return null;
        }
        String title = PlainWords.of(document.title());
        for (Element heading : document.body().select(HEADING)) {
            String words = PlainWords.of(heading.text());
            boolean isTitle = words.length() >= SHORTEST_TITLE && title.startsWith(words);
            // The name of the site stands in its head and foot, and leads to its start.
            if (isTitle && heading.selectFirst(LINK) == null && isProse(heading)) {
                Element box = heading.parent();
                while (box != null && prose.of(box) * 3 < prose.all * 2) {
                    box = box.parent();
                }
                if (box != null && box != document.body() && BOXES.contains(box.normalName())) {
                    return box;
                }
            }
        }
        return null;
    }

    /** Characters, of which those of scripts without spaces say twice as much. */
    static int weight(CharSequence text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isShown = !Character.isWhitespace(c) && c != '\u00A0';
            weight += isShown ? (c >= 0x0E00 && c <= 0xD7AF && !isParted(c) ? 2 : 1) : 0;
        }
        return weight;
    }

    /** Scripts with spaces among those between Thai and Hangul: Georgian, Ethiopic and marks. */
    private static boolean isParted(char c) {
        return (c >= 0x10A0 && c <= 0x177F) || (c >= 0x1800 && c <= 0x2FFF);
    }

    private static boolean isProse(Element parent) {
        for (Element at = parent; at != null; at = at.parent()) {
            if (NO_PROSE.contains(at.normalName())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether no box around it is called a part of a page; what a body is called says all of it.
     */
    private static boolean isUnnamed(Element parent) {
        for (Element at = parent; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (BESIDE.matcher(at.id()).find() || BESIDE.matcher(at.className()).find()) {
                return false;
            }
        }
        return true;
    }

    private static Element innermost(Element body, Amounts prose) {
        Element column = body;
        Element next = body;
        while (next != null) {
            column = next;
            next = null;
            for (Element child : column.children()) {
                if (prose.of(child) * 100L >= (long) prose.all * SHARE_PERCENT) {
                    next = child;
                }
            }
        }
        return column;
    }

    /** Whether {@code element} neither holds the column nor stands in it or in its article. */
    boolean isBeside(Element element) {
        return isApart(element, room().orElse(null));
    }

    /** The same, but it may stand in what the page calls its article. */
    boolean isBesideColumn(Element element) {
        return isApart(element, column);
    }

    @SuppressWarnings("ReferenceEquality") // the column itself, not one like it
    private boolean isApart(Element element, @Nullable Element room) {
        if (column == null) {
            return false;
        }
        for (Element at = column; at != null; at = at.parent()) {
            if (at == element) {
                return false;
            }
        }
        for (Element at = element; at != null; at = at.parent()) {
            if (at == room) {
                return false;
            }
        }
        return true;
    }

    /** The innermost part with most prose; empty where too little prose shows one. */
    Optional<Element> column() {
        return Optional.ofNullable(column);
    }

    /** The column, or the article around it; empty where too little prose shows one. */
    Optional<Element> room() {
        if (column == null) {
            return Optional.empty();
        }
        Element article = column.closest(ARTICLE);
        return Optional.of(article == null ? column : article);
    }
}
