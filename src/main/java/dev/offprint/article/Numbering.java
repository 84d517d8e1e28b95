package dev.offprint.article;

import java.util.Locale;

/**
 * How the items of a list are numbered.
 *
 * @param start the number of the first one
 * @param isReversed whether they count down
 */
public record Numbering(int start, Numerals numerals, boolean isReversed) {

    /** What the numbers are written with. */
    public enum Numerals {
        DECIMAL("1"),
        LOWER_ALPHA("a"),
        UPPER_ALPHA("A"),
        LOWER_ROMAN("i"),
        UPPER_ROMAN("I");

        private final String type;

        Numerals(String type) {
            this.type = type;
        }

        /** The value of HTML's {@code type} attribute. */
        public String type() {
            return type;
        }
    }

    /** Digits that count up. */
    public static Numbering from(int start) {
        return new Numbering(start, Numerals.DECIMAL, false);
    }

    /** Whether it counts up in digits, as lists of Markdown do. */
    public boolean isPlain() {
        return numerals == Numerals.DECIMAL && !isReversed;
    }

    /** What stands before an item, from 0, without a full stop. */
    public String label(int index) {
        long number = isReversed ? (long) start - index : (long) start + index;
        return switch (numerals) {
            case DECIMAL -> Long.toString(number);
            case LOWER_ALPHA -> letters(number, 'a');
            case UPPER_ALPHA -> letters(number, 'A');
            case LOWER_ROMAN -> RomanNumeral.of(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> RomanNumeral.of(number);
        };
    }

    /** a to z, aa to zz and so on (CSS Counter Styles 3, section 6.2). */
    private static String letters(long number, char first) {
        if (number < 1) {
            return Long.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (long rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) (first + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
