package dev.offprint.convert.read.html;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The children of an element as one line of text in which every child that is no text counts as one
 * character, and the ends of caption shortcodes in it. An end may hold elements: the words of an
 * old shortcode are an attribute, and may have been set in italics or linked.
 */
final class CaptionLine {
    /**
     * In a quoted value, brackets mean nothing; a quote that nothing answers is just a sign. No
     * search goes past the next end: a text may hold very many.
     */
    private static final Pattern END =
            Pattern.compile(
                    "\\[(?:wp_)?caption(?=[\\s\\]])"
                            + "((?:[^\\[\\]\"]|\"(?:[^\"\\[]|\\[(?!/?(?:wp_)?caption)){0,1000}+\"(?=[\\s\\]])|\"){0,2000}+)\\]"
                            + "|\\[/(?:wp_)?caption\\]");

    /** A quote in a value closes nothing: what closes stands before the next name or at the end. */
    private static final String CLOSES = "(?=\\s+[\\w-]+\\s*=|[\\s/]*$)";

    /** In quotes as written, in those that WordPress's typography makes of them, and in none. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![\\w-])caption\\s*=\\s*(?:"
                            + ("\"(.*?)(?:\"" + CLOSES + "|$)")
                            + ("|'(.*?)(?:'" + CLOSES + "|$)")
                            + ("|[\u201C\u201D\u2033\u00AB]\\h?(.*?)(?:\\h?[\u201C\u201D\u2033\u00BB]"
                                    + CLOSES
                                    + "|$)")
                            + ("|[\u2018\u2019\u2032](.*?)(?:[\u2018\u2019\u2032]" + CLOSES + "|$)")
                            + "|(\\S+))",
                    Pattern.DOTALL);

    private static final char ELEMENT = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Node> elements = new TreeMap<>();
    private final List<End> ends = new ArrayList<>();

    /**
     * One end of a shortcode.
     *
     * @param span where it stands in the line
     * @param attributes where the attributes of an opening end stand; empty for a closing end
     */
    record End(Span span, Span attributes, boolean isClosing) {}

    private CaptionLine() {}

    static CaptionLine of(Element parent) {
        CaptionLine line = new CaptionLine();
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode textNode) {
                line.text.append(textNode.getWholeText());
            } else {
                line.elements.put(line.text.length(), child);
                line.text.append(ELEMENT);
            }
        }
        Matcher end = END.matcher(line.text);
        while (end.find()) {
            boolean isClosing = end.start(1) < 0;
            line.ends.add(
                    new End(
                            new Span(end.start(), end.end()),
                            isClosing
                                    ? new Span(end.end(), end.end())
                                    : new Span(end.start(1), end.end(1)),
                            isClosing));
        }
        return line;
    }

    int length() {
        return text.length();
    }

    /** In order. */
    List<End> ends() {
        return Collections.unmodifiableList(ends);
    }

    boolean isLeftOpen() {
        return !ends.isEmpty() && !ends.get(ends.size() - 1).isClosing();
    }

    /** What stands between two places of the line: the element's own children, and new text. */
    List<Node> nodes(int from, int to) {
        List<Node> nodes = new ArrayList<>();
        int done = from;
        for (var entry : elements.subMap(from, to).entrySet()) {
            addText(nodes, done, entry.getKey());
            nodes.add(entry.getValue());
            done = entry.getKey() + 1;
        }
        addText(nodes, done, to);
        return nodes;
    }

    private void addText(List<Node> nodes, int from, int to) {
        if (from < to) {
            nodes.add(new TextNode(text.substring(from, to)));
        }
    }

    String text(Span span) {
        return span.of(text.toString()).replace(ELEMENT, ' ');
    }

    /** The same as they are written; those with elements in them are empty here. */
    String wordsText(End opening) {
        StringBuilder written = new StringBuilder();
        for (Node node : words(opening)) {
            written.append(node instanceof TextNode part ? part.getWholeText() : "");
        }
        return written.toString();
    }

    /** The words that an opening end has as an attribute; empty without any. */
    List<Node> words(End opening) {
        Matcher words = WORDS.matcher(text);
        words.region(opening.attributes().start(), opening.attributes().end());
        if (words.find()) {
            for (int group = 1; group <= words.groupCount(); group++) {
                if (words.start(group) >= 0) {
                    return nodes(words.start(group), words.end(group));
                }
            }
        }
        return List.of();
    }
}
