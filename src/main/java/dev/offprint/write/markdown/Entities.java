package dev.offprint.write.markdown;

/** Character references, which Markdown reads as the character they name (section 2.5). */
final class Entities {
    /** No name in HTML's list is longer. */
    private static final int LONGEST = 33;

    private Entities() {}

    /** Whether an ampersand begins what looks like a character reference, known or not. */
    static boolean startsAt(String text, int ampersand) {
        int i = ampersand + 1;
        boolean isNumber = i < text.length() && text.charAt(i) == '#';
        if (isNumber) {
            i++;
        }
        int start = i;
        while (i < text.length() && i - start < LONGEST && isAlphanumeric(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
