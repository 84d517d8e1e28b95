package dev.offprint.rule.check;

/** As much of an address as fits into a message. */
public final class Excerpt {
    private static final int LONGEST = 100;

    private Excerpt() {}

    /** The text, cut off where it is too long. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
