package dev.offprint.page;

import dev.offprint.page.part.Part;
import dev.offprint.page.part.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which elements of a page are its article. Of two that are equal, the same text is made.
 *
 * @param kept those that are, with all that is in them
 * @param omitted those in them that are not, with the rule that says so
 * @param ofThread those of the omitted that are left out even of a quotation
 * @param around the rule by which all else is left out; empty when nothing is
 */
public record FoundArticle(
        Document page,
        Set<Element> kept,
        Map<Element, String> omitted,
        Set<Element> ofThread,
        String around) {
    /** What holds no text of an article, whatever else it is. */
    private static final Set<String> SILENT =
            Set.of("head", "noscript", "template", "select", "textarea", "iframe", "svg");

    static FoundArticle of(Document page, PageContent content) {
        Map<Element, String> omitted = new HashMap<>();
        Set<Element> ofThread = new HashSet<>();
        content.omitted()
                .forEach(
                        (element, verdict) -> {
                            omitted.put(element, verdict.rule().id());
                            if (verdict.part() == Part.THREAD) {
                                ofThread.add(element);
                            }
                        });
        Verdict around = content.aroundOrNull();
        return new FoundArticle(
                page,
                new HashSet<>(content.kept()),
                omitted,
                ofThread,
                around == null ? "" : around.rule().id());
    }

    /** Whether a rule left something out. */
    public boolean isBy(String rule) {
        return around.equals(rule) || omitted.containsValue(rule);
    }

    /** The article if a rule were switched off: what it left out is kept, wherever it stands. */
    public FoundArticle without(String rule) {
        Set<Element> more = new HashSet<>(kept);
        Map<Element, String> less = new HashMap<>(omitted);
        less.forEach(
                (element, by) -> {
                    if (by.equals(rule)) {
                        more.add(element);
                    }
                });
        less.values().removeIf(rule::equals);
        if (around.equals(rule)) {
            more.add(page.body());
        }
        return new FoundArticle(page, more, less, ofThread, around.equals(rule) ? "" : around);
    }

    /** Whether both have the same text, whichever rules say so. */
    public boolean isSame(FoundArticle other) {
        return page.equals(other.page)
                && kept.equals(other.kept)
                && omitted.keySet().equals(other.omitted.keySet())
                && ofThread.equals(other.ofThread);
    }

    /** What the elements say, before any rule about posts is asked; each block on a line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(page, false, text);
        return text.toString();
    }

    private void append(Node node, boolean isWithin, StringBuilder text) {
        if (node instanceof TextNode words) {
            if (isWithin) {
                text.append(words.getWholeText());
            }
        } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            boolean isKept = isWithin || kept.contains(element);
            if (isKept && isLeftOut(element)) {
                return;
            }
            boolean isApart = element.isBlock() || element.normalName().equals("br");
            text.append(isApart ? "\n" : "");
            element.childNodes().forEach(child -> append(child, isKept, text));
            text.append(isApart ? "\n" : "");
        }
    }

    private boolean isLeftOut(Element element) {
        Element parent = element.parent();
        boolean isQuoted = parent != null && parent.closest("blockquote, pre") != null;
        return omitted.containsKey(element) && (!isQuoted || ofThread.contains(element));
    }
}
