package dev.offprint.text;

import java.util.Locale;

/**
 * Text of strangers made harmless for people: what a terminal would obey, or what would make it
 * show another order than there is, becomes a visible escape such as {@code \u001B}.
 */
public final class Visible {
    /** Longer than any name that somebody meant to write; a file that is none holds longer ones. */
    private static final int LONGEST_QUOTE = 60;

    private Visible() {}

    /** One line: line ends and tabs are escaped too. */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                return escaped(text, false);
            }
        }
        return text;
    }

    /** Lines: LF, CRLF and tabs stay. */
    public static String lines(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i)) && !isLayout(text, i)) {
                return escaped(text, true);
            }
        }
        return text;
    }

    /** One line in double quotes, cut where nobody reads on. */
    public static String quoted(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return '"' + line(text) + '"';
        }
        int end = LONGEST_QUOTE;
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return '"' + line(text.substring(0, end)) + "…\"";
    }

    private static String escaped(String text, boolean keepsLayout) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c) && !(keepsLayout && isLayout(text, i))) {
                result.append(escape(c));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static String escape(char c) {
        return String.format(Locale.ROOT, "\\u%04X", (int) c);
    }

    /** A CR alone would go back to the start of the line and write over it. */
    private static boolean isLayout(String text, int i) {
        char c = text.charAt(i);
        boolean isCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || c == '\t' || isCrLf;
    }

    /**
     * Whether a character must not reach a terminal: C0 (escape sequences begin with one), DEL, C1
     * (sequences of one byte less), and what embeds, overrides or isolates a direction of writing
     * (UAX #9); also the two line ends that only some programs know.
     */
    public static boolean isUnsafe(char c) {
        return Character.isISOControl(c)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u2028'
                || c == '\u2029';
    }
}
