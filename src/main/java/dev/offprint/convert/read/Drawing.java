package dev.offprint.convert.read;

import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds what a drawing says in letters. */
final class Drawing {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator TEXT = QueryParser.parse("text, foreignObject");

    private static final Evaluator UNSEEN =
            QueryParser.parse("title, desc, metadata, style, script");

    private Drawing() {}

    /**
     * What a drawing shows in words, or else what it is called. Words that stand in it beside its
     * texts no browser shows; where nothing closes it, they are of the article.
     */
    static String words(Element svg) {
        StringJoiner words = new StringJoiner(" ");
        add(svg, words);
        if (words.length() > 0) {
            return words.toString();
        }
        Element title = svg.selectFirst("> title");
        return title == null ? "" : title.text();
    }

    private static void add(Element element, StringJoiner words) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                words.add(text.text().strip());
            } else if (node instanceof Element inner && inner.is(TEXT)) {
                words.add(inner.text());
            } else if (node instanceof Element inner && !inner.is(UNSEEN)) {
                add(inner, words);
            }
        }
    }
}
