package dev.offprint.post.parse;

import dev.offprint.text.Span;

/**
 * A copy of a text in which parts are filled, so that one parser does not see what belongs to
 * another while every offset stays the same.
 */
final class Mask {
    /** Private use, so no post means it; a letter would be read as one, a space would split. */
    private static final char FILLER = '\uE000';

    private static final char FALLBACK = 'x';

    private final char[] chars;
    private final char filler;

    Mask(String text) {
        chars = text.toCharArray();
        filler = text.indexOf(FILLER) < 0 ? FILLER : FALLBACK;
    }

    /** Fills a span; line ends stay, so that lines and blank lines are the same. */
    void fill(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (chars[i] != '\n' && chars[i] != '\r') {
                chars[i] = filler;
            }
        }
    }

    /** Turns a span into white space. */
    void blank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (chars[i] != '\n' && chars[i] != '\r') {
                chars[i] = ' ';
            }
        }
    }

    /** Puts one character in the place of another. */
    void replace(int offset, char other) {
        chars[offset] = other;
    }

    boolean isFilled(int offset) {
        return chars[offset] == filler && filler == FILLER;
    }

    @Override
    public String toString() {
        return new String(chars);
    }
}
