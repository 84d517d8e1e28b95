package dev.offprint.article;

/**
 * Tells a line of a program from one of prose: {@code if}, {@code not} and {@code for} are both.
 */
final class CodeLine {
    private static final String SIGNS = "{}[];=<>_\\|$#&`";

    /** Letters for each sign of a program; prose has some brackets too. */
    private static final int LETTERS_A_SIGN = 15;

    private CodeLine() {}

    static boolean is(String line) {
        int letters = 0;
        int signs = 0;
        char last = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            // A call has no space before its arguments, and a name of parts none behind the dot.
            boolean isCall = c == '(' && Character.isLetterOrDigit(last);
            signs += isCall || SIGNS.indexOf(c) >= 0 ? 1 : 0;
            last = c;
        }
        return signs > 1 && signs * LETTERS_A_SIGN > letters;
    }
}
