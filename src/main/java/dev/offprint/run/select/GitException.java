package dev.offprint.run.select;

import java.io.Serial;

/** Git cannot say what was asked; the message says why in its words. */
public final class GitException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }
}
