package dev.offprint.text;

/**
 * White space as {@link Character#isWhitespace(char)} has it, told without a look at the tables of
 * Unicode for nearly every character: whole posts are counted by it, many times.
 */
public final class WhiteSpace {
    private static final char FIRST_BEYOND_ASCII = '\u1680';
    private static final char LAST_OF_WEST = '\u205F';
    private static final char IDEOGRAPHIC = '\u3000';

    private WhiteSpace() {}

    /** Whether {@code c} is one. */
    public static boolean is(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F');
        }
        return c >= FIRST_BEYOND_ASCII
                && (c <= LAST_OF_WEST || c == IDEOGRAPHIC)
                && Character.isWhitespace(c);
    }

    /** How many characters of {@code text} between two offsets are none. */
    public static int others(char[] text, int from, int to) {
        int others = 0;
        for (int at = from; at < to; at++) {
            others += is(text[at]) ? 0 : 1;
        }
        return others;
    }
}
