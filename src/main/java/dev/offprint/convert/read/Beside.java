package dev.offprint.convert.read;

import dev.offprint.proof.OnRecord;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Letters and digits that stand right beside an element in its line, so that without the element's
 * meaning all were one word.
 */
record Beside(String before, String after) {

    private static final Beside NOTHING = new Beside("", "");

    static Beside of(Element element) {
        return new Beside(letters(element, false), letters(element, true));
    }

    /** Tells that the words of an element are in no result, though its neighbours are. */
    static void leftOut(Element element, String words, OnRecord record) {
        Beside beside = isBoundary(element) ? NOTHING : of(element);
        if (beside.before.isEmpty() && beside.after.isEmpty()) {
            record.leftOut(words);
        } else {
            record.parted(beside.before + words + beside.after, beside.before + " " + beside.after);
        }
    }

    /** Tells that the words of an element are no part of the word before or after it. */
    void apart(String words, OnRecord record) {
        record.parted(before + words + after, before + " " + words + " " + after);
    }

    private static String letters(Element element, boolean isAfter) {
        StringBuilder letters = new StringBuilder();
        Node at = next(element, isAfter);
        while (at != null) {
            if (at instanceof TextNode text) {
                String found = letters(text.getWholeText(), isAfter);
                letters.insert(isAfter ? letters.length() : 0, found);
                if (found.length() < text.getWholeText().length()) {
                    break;
                }
                at = next(at, isAfter);
            } else if (at.childNodeSize() > 0) {
                at = at.childNode(isAfter ? 0 : at.childNodeSize() - 1);
                at = isBoundary(at) ? null : at;
            } else {
                at = next(at, isAfter);
            }
        }
        return letters.toString();
    }

    /** What stands beside a node, or beside what it ends; null at the end of its line. */
    private static @Nullable Node next(Node node, boolean isAfter) {
        Node at = node;
        Node beside = isAfter ? at.nextSibling() : at.previousSibling();
        while (beside == null) {
            at = at.parent();
            if (at == null || isBoundary(at)) {
                return null;
            }
            beside = isAfter ? at.nextSibling() : at.previousSibling();
        }
        return isBoundary(beside) ? null : beside;
    }

    private static boolean isBoundary(Node node) {
        return node instanceof Element element
                && (ElementKind.isBlock(element)
                        || element.normalName().equals("br")
                        || element.normalName().equals("img")
                        || element.normalName().equals("button"));
    }

    private static String letters(String text, boolean isAfter) {
        int at = isAfter ? 0 : text.length();
        while (isAfter
                ? at < text.length() && isLetter(text.codePointAt(at))
                : at > 0 && isLetter(text.codePointBefore(at))) {
            int length =
                    Character.charCount(isAfter ? text.codePointAt(at) : text.codePointBefore(at));
            at += isAfter ? length : -length;
        }
        return isAfter ? text.substring(0, at) : text.substring(at);
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
