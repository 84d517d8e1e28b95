package dev.offprint.rule.check;

import dev.offprint.text.Span;
import java.io.Serial;

/** An option of a rule has a value that its check cannot use. */
public final class OptionException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Span span;

    /**
     * Says what is wrong.
     *
     * @param problem one sentence
     * @param span where in the rule's file
     */
    public OptionException(String problem, Span span) {
        super(problem);
        this.span = span;
    }

    /** Where in the rule's file. */
    public Span span() {
        return span;
    }
}
