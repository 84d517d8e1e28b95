package dev.offprint.proof;

import java.io.IOException;

/** A page of a book is no XML, so that reading systems show it up to there at most. */
public final class BrokenPage extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    BrokenPage(Words words, Throwable cause) {
        super("a page of the book is no XML", cause);
        this.words = words;
    }

    /** The same of all pages. */
    BrokenPage with(Words all) {
        return new BrokenPage(all, this);
    }

    /** What can be read of it. */
    public Words words() {
        return words;
    }
}
