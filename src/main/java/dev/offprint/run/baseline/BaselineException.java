package dev.offprint.run.baseline;

import java.io.Serial;

/** A baseline cannot be used; the message says which, where and why. */
public final class BaselineException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    BaselineException(String message) {
        super(message);
    }
}
