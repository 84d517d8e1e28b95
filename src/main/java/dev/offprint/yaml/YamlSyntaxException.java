package dev.offprint.yaml;

import dev.offprint.text.Span;
import java.io.Serial;

/** A text is no YAML; the message says why in the words of the parser. */
public final class YamlSyntaxException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient Span span;

    YamlSyntaxException(String message, Span span) {
        super(message);
        this.problem = message;
        this.span = span;
    }

    /** What is wrong, in the words of the parser. */
    public String problem() {
        return problem;
    }

    /** Where the parser stopped. */
    public Span span() {
        return span;
    }
}
