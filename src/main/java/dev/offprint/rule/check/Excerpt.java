package dev.offprint.rule.check;

/** As much of a source as fits into a message: one line, no control characters. */
public final class Excerpt {
    private static final int LONGEST = 100;

    private Excerpt() {}

    /** The text, cut off where it is too long. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        boolean isParted = false;
        for (int i = 0; i < text.length() && line.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                isParted = line.length() > 0;
            } else {
                line.append(isParted ? " " : "").append(c);
                isParted = false;
            }
        }
        if (line.length() <= LONGEST) {
            return line.toString();
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }

    /** The same in quotes. */
    public static String quoted(String text) {
        return '"' + of(text) + '"';
    }
}
