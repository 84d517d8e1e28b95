package dev.offprint.config;

import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import java.io.Serial;
import java.nio.file.Path;

/** A configuration cannot be used; the message says which, where and why: {@code file:1:2: why}. */
public final class ConfigException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String problem;

    ConfigException(Path file, String text, Span span, String problem) {
        this(place(file, text, span) + ": " + problem);
    }

    ConfigException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong and where, one line for each fault. */
    public String problem() {
        return problem;
    }

    static String place(Path file, String text, Span span) {
        int offset = Math.min(span.start(), text.length());
        return file + ":" + new LineIndex(text).position(offset);
    }
}
