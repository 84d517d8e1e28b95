package dev.offprint;

import java.io.Serial;

/** A text is neither a post nor a page; the message says what it is. */
public final class NotAPostException extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1L;

    NotAPostException(String message, Throwable cause) {
        super(message, cause);
    }
}
