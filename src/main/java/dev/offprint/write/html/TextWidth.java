package dev.offprint.write.html;

/** How wide text is when it is shown, in units: a letter is one, an ideograph two. */
final class TextWidth {
    /** What one piece of a line needs, and all of it in one line. */
    record Widths(int longestWord, int longestLine) {}

    private TextWidth() {}

    static Widths of(String text) {
        int longestWord = 0;
        int longestLine = 0;
        int word = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int width = of(c);
            line = c == '\n' ? 0 : line + width;
            // An ideograph is a word of its own: a line may end behind each.
            word = Character.isWhitespace(c) ? 0 : width == 2 ? 2 : word + width;
            longestWord = Math.max(longestWord, word);
            longestLine = Math.max(longestLine, line);
        }
        return new Widths(longestWord, longestLine);
    }

    private static int of(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isIdeographic(c)
                        || switch (Character.UnicodeScript.of(c)) {
                            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                            default -> false;
                        }
                        || (c >= 0x3000 && c <= 0x303F)
                        || (c >= 0xFF01 && c <= 0xFF60)
                ? 2
                : 1;
    }
}
