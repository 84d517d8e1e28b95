package dev.offprint.lint.fix;

import dev.offprint.text.Span;
import java.util.Arrays;

/** Where tags may start and end in a text, found once for all that is asked about it. */
final class TagBounds {
    private final String text;
    private final int[] signs;

    TagBounds(String text) {
        this.text = text;
        this.signs = signs(text);
    }

    private static int[] signs(String text) {
        int[] found = new int[64];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isSign(int c) {
        return c == '<' || c == '>';
    }

    /** The text whose bounds these are. */
    String text() {
        return text;
    }

    /** A span with the whole of each tag of which it has a part, as an attribute is no text. */
    Span withTags(Span span) {
        int before = firstFrom(span.start()) - 1;
        int behind = firstFrom(span.end());
        boolean isInOpened = before >= 0 && text.charAt(signs[before]) == '<';
        boolean isInTag = behind < signs.length && text.charAt(signs[behind]) == '>';
        return new Span(
                isInOpened ? signs[before] : span.start(),
                isInTag ? signs[behind] + 1 : span.end());
    }

    /** The first sign at {@code place} or behind it. */
    private int firstFrom(int place) {
        int found = Arrays.binarySearch(signs, place);
        return found < 0 ? -found - 1 : found;
    }
}
