package dev.offprint.rule.catalogue;

import dev.offprint.text.Span;
import java.io.Serial;

/** A rule file says something that is no rule. */
final class RuleSyntaxException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient Span span;

    RuleSyntaxException(String problem, Span span) {
        super(problem);
        this.problem = problem;
        this.span = span;
    }

    /** What is wrong, in one sentence. */
    String problem() {
        return problem;
    }

    /** Where in the file. */
    Span span() {
        return span;
    }
}
