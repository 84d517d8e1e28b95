package dev.offprint.report.source;

/** How wide characters are in a terminal, and by what those are shown that it would obey. */
final class Cells {
    private static final char SHOWN_FOR_CONTROL = '\uFFFD';

    /** Wide and full-width blocks, first and last code point in turn (Unicode, UAX #11). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00,
        0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Cells() {}

    /** The cells that a code point takes: 0, 1 or 2. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
                return 0;
            }
            case Character.FORMAT -> {
                return isDirection(codePoint) ? 1 : 0;
            }
            default -> {
                for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
                    if (codePoint <= WIDE[i + 1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }

    /** The code point to show in its place, of the same width. */
    static int shown(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        boolean isHalf =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean isObeyed = Character.isISOControl(codePoint) || isDirection(codePoint) || isHalf;
        return isObeyed ? SHOWN_FOR_CONTROL : codePoint;
    }

    private static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
