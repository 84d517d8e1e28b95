package dev.offprint.report.ci;

import dev.offprint.text.Visible;

/** Text in XML 1.0, which knows no control characters even as references. */
final class Xml {
    private Xml() {}

    /** For an attribute in double quotes, or for content. */
    static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(result, c));
        return result.toString();
    }

    private static void append(StringBuilder result, int c) {
        switch (c) {
            case '&' -> result.append("&amp;");
            case '<' -> result.append("&lt;");
            case '>' -> result.append("&gt;");
            case '"' -> result.append("&quot;");
            case '\n' -> result.append("&#10;");
            case '\t' -> result.append("&#9;");
            default -> {
                boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                if (isHalf || c == 0xFFFE || c == 0xFFFF) {
                    result.append('\uFFFD');
                } else if (c < ' ' && c != '\r') {
                    result.append(Visible.line(Character.toString(c)));
                } else if (c <= Character.MAX_VALUE && Visible.isUnsafe((char) c)) {
                    result.append("&#").append(c).append(';');
                } else {
                    result.appendCodePoint(c);
                }
            }
        }
    }
}
