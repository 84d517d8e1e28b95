package dev.offprint.rule.check.site;

/** As much of an address as fits into a message, in quotes. */
final class Quoted {
    private static final int LONGEST = 120;

    private Quoted() {}

    static String of(String text) {
        if (text.length() <= LONGEST) {
            return '"' + text + '"';
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return '"' + text.substring(0, end) + "…\"";
    }
}
