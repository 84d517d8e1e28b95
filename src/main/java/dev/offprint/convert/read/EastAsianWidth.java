package dev.offprint.convert.read;

/**
 * Which characters are written without spaces between words, for the segment break rule of CSS Text
 * 3, section 4.1.3. Ranges after Unicode's EastAsianWidth.txt: wide, fullwidth and halfwidth,
 * without Hangul, which does separate words.
 */
final class EastAsianWidth {
    private EastAsianWidth() {}

    /** First and last code point of each range, in order. */
    private static final int[] CLOSING = {
        0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x3130, 0x3190, 0x4DBF, 0x4E00, 0xA4CF, 0xF900,
        0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF9F, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF,
        0x1B000, 0x1B2FF, 0x1F200, 0x1F265, 0x20000, 0x3FFFD,
    };

    private static final String QUOTES_AND_DASHES = "\u2018\u2019\u201C\u201D\u2014\u2026\u00B7";

    /** Whether a line break beside this character may close up. */
    static boolean closesUp(int codePoint) {
        if (codePoint < CLOSING[0]) {
            return false;
        }
        for (int i = 0; i < CLOSING.length; i += 2) {
            if (codePoint <= CLOSING[i + 1]) {
                return codePoint >= CLOSING[i];
            }
        }
        return false;
    }

    /** Punctuation that Chinese and Western text share; it sides with its neighbour. */
    static boolean sidesWithNeighbour(int codePoint) {
        return QUOTES_AND_DASHES.indexOf(codePoint) >= 0;
    }
}
