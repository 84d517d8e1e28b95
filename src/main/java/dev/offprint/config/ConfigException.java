package dev.offprint.config;

import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** A configuration cannot be used; the message says which, where and why: {@code file:1:2: why}. */
public final class ConfigException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ConfigException(Path file, String text, Span span, String problem) {
        this(place(file, text, span) + ": " + problem);
    }

    ConfigException(String problem) {
        this(List.of(problem));
    }

    ConfigException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong and where, all in one line. */
    public String problem() {
        return String.join("; ", problems);
    }

    /** What is wrong and where, one for each fault. */
    public List<String> problems() {
        return problems;
    }

    static String place(Path file, String text, Span span) {
        int offset = Math.min(span.start(), text.length());
        return file + ":" + new LineIndex(text).position(offset);
    }
}
