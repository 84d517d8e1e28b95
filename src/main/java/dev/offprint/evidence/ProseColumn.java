package dev.offprint.evidence;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a whole page that holds nearly all of its prose: the innermost element with most of
 * the text of its paragraphs. What stands beside it belongs to the page.
 */
final class ProseColumn {
    /** Of the text of all paragraphs; the rest may stand in boxes, notes and feet. */
    private static final int SHARE_PERCENT = 70;

    /** Less than that is no article whose surroundings could be told from it. */
    private static final int LEAST = 400;

    /** What is shorter is a label, a date or a button as often as prose. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private final @Nullable Element column;

    private ProseColumn(@Nullable Element column) {
        this.column = column;
    }

    static ProseColumn of(Document document) {
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        int all = 0;
        for (Element paragraph : document.body().select("p, li, blockquote, pre")) {
            int length = ownLength(paragraph);
            if (length >= SHORTEST_PARAGRAPH) {
                all += length;
                for (Element at = paragraph; at != null; at = at.parent()) {
                    lengths.merge(at, length, Integer::sum);
                }
            }
        }
        return new ProseColumn(all < LEAST ? null : innermost(document.body(), lengths, all));
    }

    /** How much of its own text stands outside links; what is nearly all link tells nothing. */
    private static int ownLength(Element paragraph) {
        int length = LazyEvidence.length(paragraph.ownText());
        for (Element child : paragraph.children()) {
            boolean isInline = !child.isBlock() && !child.normalName().equals("a");
            length += isInline ? LazyEvidence.length(child.ownText()) : 0;
        }
        return length;
    }

    private static Element innermost(Element body, Map<Element, Integer> lengths, int all) {
        Element column = body;
        Element next = body;
        while (next != null) {
            column = next;
            next = null;
            for (Element child : column.children()) {
                if (lengths.getOrDefault(child, 0) * 100L >= (long) all * SHARE_PERCENT) {
                    next = child;
                }
            }
        }
        return column;
    }

    /** Whether {@code element} neither holds the column nor stands in it or in its article. */
    @SuppressWarnings("ReferenceEquality") // the column itself, not one like it
    boolean isBeside(Element element) {
        if (column == null) {
            return false;
        }
        for (Element at = column; at != null; at = at.parent()) {
            if (at == element) {
                return false;
            }
        }
        Element article = column.closest("article, main, [role=main]");
        Element room = article == null ? column : article;
        for (Element at = element; at != null; at = at.parent()) {
            if (at == room) {
                return false;
            }
        }
        return true;
    }
}
