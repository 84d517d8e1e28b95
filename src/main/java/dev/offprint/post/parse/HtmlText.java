package dev.offprint.post.parse;

import org.jsoup.parser.Tag;

/** Tells a {@code <} that opens a tag from one that is text. */
final class HtmlText {
    private HtmlText() {}

    /**
     * Whether a browser that meets the {@code <} at {@code at} would make an element that nobody
     * meant: {@code (p<1)} in prose opens an element named {@code 1)…}, or one that no HTML knows
     * and that is not named as a custom element is.
     */
    static boolean isStray(String text, int at, int end) {
        int i = at + 1;
        if (i < end && text.charAt(i) == '/') {
            i++;
        }
        if (i >= end || !isLetter(text.charAt(i))) {
            return false;
        }
        int start = i;
        boolean isOdd = false;
        while (i < end && !isNameEnd(text.charAt(i))) {
            if (isValue(text, i, end)) {
                // The space before an attribute was forgotten: <ulclass="pros">.
                return false;
            }
            isOdd |= !isTagCharacter(text.charAt(i));
            i++;
        }
        return isOdd || (i == end && !Tag.isKnownTag(text.substring(start, i)));
    }

    private static boolean isValue(String text, int at, int end) {
        boolean isQuoted =
                at + 1 < end && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\'');
        return text.charAt(at) == '=' && isQuoted;
    }

    private static boolean isNameEnd(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    private static boolean isTagCharacter(char c) {
        return isLetter(c)
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == ':'
                || c == '_'
                || c == '.';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
