package dev.offprint.write.epub;

import java.util.OptionalInt;

/** Which addresses lead to chapters of the same book. */
@FunctionalInterface
public interface ChapterLinks {
    /**
     * Returns the number of the chapter that {@code address} leads to, counted from 1. Its fragment
     * is that of a place which the chapter has.
     */
    OptionalInt chapter(String address);

    /** Links that all lead out of the book. */
    static ChapterLinks none() {
        return address -> OptionalInt.empty();
    }
}
