package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.Locale;

/**
 * Words that are neither in both texts nor on record.
 *
 * @param words as they stand there
 * @param count how many there are
 * @param place in the source; of words that it does not have, behind which of its words they stand
 */
public record Unaccounted(Kind kind, String words, int count, Span place) {

    /** What became of them, in a word. */
    public String what() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What became of them. */
    public enum Kind {
        /** The source has them, the result has not. */
        LOST,
        /** The result has them, the source has not, or a record says that they went. */
        ADDED,
        /** Both have them, in another order. */
        MOVED
    }
}
