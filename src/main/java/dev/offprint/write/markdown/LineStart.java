package dev.offprint.write.markdown;

/**
 * Tells the first characters of a line that would begin another block than a paragraph.
 *
 * @param isFirstLine whether no line of the paragraph stands above it
 */
record LineStart(Flavour flavour, boolean isFirstLine) {

    boolean needsEscape(String text, int i, String next) {
        char c = text.charAt(i);
        return switch (c) {
            case '#', '>' -> true;
            case '-', '+' -> isBeforeSpace(text, i + 1, next) || isRule(text, i, next, c);
            case '*' ->
                    isBeforeSpace(text, i + 1, next)
                            || isRule(text, i, next, c)
                            || (flavour == Flavour.KRAMDOWN && text.startsWith("*[", i));
            case '^' -> flavour == Flavour.KRAMDOWN && isRule(text, i, next, c);
            case '_' -> isRule(text, i, next, c);
            case '=' -> !isFirstLine && isRule(text, i, next, c);
            case '~' -> text.startsWith("~~~", i);
            case '|' -> flavour.hasTables();
            case '[' ->
                    isDefinition(text, i) || text.startsWith("[ ]", i) || text.startsWith("[x]", i);
            case ':' -> flavour == Flavour.KRAMDOWN || isRule(text, i, next, c);
            default -> false;
        };
    }

    /** The length of the number that makes this line a list item, or -1. */
    static int listNumber(String text, String next) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean isMarker =
                digits > 0
                        && digits < 10
                        && digits < text.length()
                        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                        && isBeforeSpace(text, digits + 1, next);
        return isMarker ? digits : -1;
    }

    private static boolean isBeforeSpace(String text, int i, String next) {
        if (i < text.length()) {
            return text.charAt(i) == ' ' || text.charAt(i) == '\t';
        }
        return next.isEmpty() || next.charAt(0) == ' ' || next.charAt(0) == '\n';
    }

    /**
     * Whether nothing but this character, bars and spaces follows: a rule, or a table's second row.
     */
    private static boolean isRule(String text, int i, String next, char c) {
        for (int j = i; j < text.length(); j++) {
            char other = text.charAt(j);
            if (other != c && other != ' ' && other != '|' && other != ':' && other != '-') {
                return false;
            }
        }
        return next.isEmpty()
                || next.startsWith("\\\n")
                || next.startsWith("  \n")
                || next.startsWith("\n");
    }

    private static boolean isDefinition(String text, int i) {
        int end = text.indexOf(']', i);
        return end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == ':';
    }
}
