package dev.offprint.article;

/** Numbers as Rome wrote them, up to 3999 (CSS Counter Styles 3, section 6.1). */
final class RomanNumeral {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private RomanNumeral() {}

    /** In capitals; a number that has none in digits. */
    static String of(long number) {
        if (number < 1 || number > 3999) {
            return Long.toString(number);
        }
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }
}
