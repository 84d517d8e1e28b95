package dev.offprint.cli.command;

import java.io.Serial;

/** The command line asks for something that cannot be done; the message says what to do. */
public final class UsageException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String problem;

    public UsageException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong, in one sentence for whoever called. */
    public String problem() {
        return problem;
    }
}
