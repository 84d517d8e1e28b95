package dev.offprint.yaml;

import dev.offprint.text.Span;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text is no YAML; the message says why in a few words. */
public final class YamlSyntaxException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient Span span;
    private final transient @Nullable Span context;

    YamlSyntaxException(String message, Span span) {
        this(message, span, null);
    }

    YamlSyntaxException(String message, Span span, @Nullable Span context) {
        super(message);
        this.problem = message;
        this.span = span;
        this.context = context;
    }

    /** What is wrong, in a few words. */
    public String problem() {
        return problem;
    }

    /** The same in words that hold nothing of the text, which may be nobody's business. */
    public String discreetProblem() {
        return problem.matches("[\\w ,+-]+") ? problem : "this is no YAML that can be read";
    }

    /** Where the parser stopped. */
    public Span span() {
        return span;
    }

    /** Where the quote or bracket opens that the parser was inside of; empty outside of any. */
    public Optional<Span> context() {
        return Optional.ofNullable(context);
    }
}
