package dev.offprint.url;

/**
 * The ways in which posts write the {@code &} between parameters: plain, escaped once or more, and
 * as what a careless un-escaping left of it.
 */
final class Ampersand {
    private static final int CODE = '&';

    private Ampersand() {}

    /**
     * Finds where one separator that starts at {@code index} ends.
     *
     * @return the offset after it, or -1 when none starts there
     */
    static int end(String text, int index, int limit) {
        int at = index;
        if (text.charAt(index) == '&') {
            if (isOtherReference(text, index, limit)) {
                return -1;
            }
            at++;
        }
        int end = at;
        for (int next = residueEnd(text, at, limit);
                next > 0;
                next = residueEnd(text, end, limit)) {
            end = next;
        }
        return end == index ? -1 : end;
    }

    /** Says whether the {@code #} at {@code index} belongs to a numeric character reference. */
    static boolean isInReference(String text, int index, int limit) {
        return index > 0
                && text.charAt(index - 1) == '&'
                && numeral(text, index, limit).isPresent();
    }

    /** Says whether {@code #038;} or a like rest of an escaped ampersand stands at the index. */
    static boolean isResidue(String text, int index, int limit) {
        return numeral(text, index, limit).value() == CODE;
    }

    private static boolean isOtherReference(String text, int index, int limit) {
        Numeral numeral = numeral(text, index + 1, limit);
        return numeral.isPresent() && numeral.value() != CODE;
    }

    private static int residueEnd(String text, int index, int limit) {
        if (index + 4 <= limit && text.regionMatches(true, index, "amp;", 0, 4)) {
            return index + 4;
        }
        Numeral numeral = numeral(text, index, limit);
        return numeral.value() == CODE ? numeral.end() : -1;
    }

    /** A number as in {@code #38;} or {@code #x26;}; {@code end} is -1 when there is none. */
    private record Numeral(int value, int end) {
        static final Numeral NONE = new Numeral(-1, -1);

        boolean isPresent() {
            return end >= 0;
        }
    }

    private static Numeral numeral(String text, int index, int limit) {
        if (index >= limit || text.charAt(index) != '#') {
            return Numeral.NONE;
        }
        boolean isHex = index + 1 < limit && (text.charAt(index + 1) | 0x20) == 'x';
        int first = index + (isHex ? 2 : 1);
        int value = 0;
        int i = first;
        for (; i < limit && text.charAt(i) < 0x80; i++) {
            int digit = Character.digit(text.charAt(i), isHex ? 16 : 10);
            if (digit < 0) {
                break;
            }
            value = Math.min(value * (isHex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        boolean isClosed = i > first && i < limit && text.charAt(i) == ';';
        return isClosed ? new Numeral(value, i + 1) : Numeral.NONE;
    }
}
