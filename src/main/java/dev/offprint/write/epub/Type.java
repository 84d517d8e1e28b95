package dev.offprint.write.epub;

import java.util.Optional;

/**
 * How the text of a book is set.
 *
 * @param paragraphs what parts them
 * @param css a style sheet that comes after the book's own
 * @param isVertical whether chapters in Chinese, Japanese and Korean run from top to bottom
 */
public record Type(Paragraphs paragraphs, Optional<String> css, boolean isVertical) {
    /** As posts are shown on the web, in horizontal lines. */
    public static final Type WEB = new Type(Paragraphs.WEB, Optional.empty(), false);

    /** What parts two paragraphs. */
    public enum Paragraphs {
        /** A gap, as on the web. */
        WEB,
        /** An indent, as in printed books. */
        BOOK
    }
}
