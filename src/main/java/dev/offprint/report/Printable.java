package dev.offprint.report;

import java.util.Locale;

/** Text from posts and file names made safe for a terminal, which would obey escape sequences. */
public final class Printable {
    private Printable() {}

    /** {@code text} with control and direction characters replaced by a visible escape. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                return escape(text);
            }
        }
        return text;
    }

    private static String escape(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c)) {
                result.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static boolean isUnsafe(char c) {
        boolean isDirection = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return Character.isISOControl(c) || isDirection;
    }
}
