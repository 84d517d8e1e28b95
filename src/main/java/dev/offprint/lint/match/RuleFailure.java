package dev.offprint.lint.match;

import java.io.Serial;

/**
 * A rule did not answer: it threw what its cause is. Whoever runs it can go on without the post.
 */
public final class RuleFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String rule;
    private final Throwable thrown;

    RuleFailure(String rule, Throwable thrown) {
        super(rule + ": " + thrown, thrown);
        this.rule = rule;
        this.thrown = thrown;
    }

    /** What it threw. */
    public Throwable thrown() {
        return thrown;
    }

    /** The id of the rule. */
    public String rule() {
        return rule;
    }
}
