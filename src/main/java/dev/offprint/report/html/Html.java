package dev.offprint.report.html;

import java.util.Locale;

/** Text in HTML; characters that would not be seen are named. */
final class Html {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Html() {}

    static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        append(result, text, 0, text.length());
        return result.toString();
    }

    /** Appends a part of {@code text}, for content or for an attribute in double quotes. */
    static void append(StringBuilder out, String text, int start, int end) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append((char) c);
                default -> {
                    if (isHidden(c)) {
                        out.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            // Joiners belong to scripts and emoji; without them other characters would be seen.
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    /** With thousands apart, as 12,345. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
