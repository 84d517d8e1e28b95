package dev.offprint.cli;

import java.io.Serial;

/** The command line asks for something that cannot be done; the message says what to do. */
final class UsageException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String problem;

    UsageException(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
