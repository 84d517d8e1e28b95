package dev.offprint.convert.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Keeps words that stand for a picture apart from the words beside it. */
final class StandIn {
    private StandIn() {}

    /** The words with a space where a letter comes just before or behind them. */
    static String of(Element picture, String words) {
        if (words.isBlank()) {
            return words;
        }
        String before = beside(picture, false);
        String after = beside(picture, true);
        boolean partsBefore = endsInLetter(before) && startsWithLetter(words);
        boolean partsAfter = startsWithLetter(after) && endsInLetter(words);
        return (partsBefore ? " " : "") + words + (partsAfter ? " " : "");
    }

    /** The text of the nearest neighbour in the line; empty without any. */
    private static String beside(Element picture, boolean isAfter) {
        @Nullable Node at = picture;
        while (at instanceof Element inner && !inner.isBlock()) {
            @Nullable Node next = isAfter ? at.nextSibling() : at.previousSibling();
            if (next instanceof TextNode text) {
                return text.getWholeText();
            }
            if (next instanceof Element element) {
                return element.isBlock() ? "" : element.wholeText();
            }
            at = next == null ? at.parent() : null;
        }
        return "";
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static boolean endsInLetter(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }
}
