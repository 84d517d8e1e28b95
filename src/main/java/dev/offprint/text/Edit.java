package dev.offprint.text;

import java.util.Comparator;
import java.util.List;

/** Replaces the text at {@code span} by {@code text}; an empty span inserts. */
public record Edit(Span span, String text) {

    private static final Comparator<Edit> BY_PLACE = Comparator.comparing(Edit::span);

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    public static Edit insert(int offset, String text) {
        return new Edit(Span.at(offset), text);
    }

    /**
     * The text after all {@code edits}, whose spans refer to {@code source} as it is before any of
     * them.
     *
     * @throws IllegalArgumentException when two edits overlap or one reaches past the end
     */
    public static String apply(String source, List<Edit> edits) {
        StringBuilder result = new StringBuilder(source.length());
        int done = 0;
        for (Edit edit : edits.stream().sorted(BY_PLACE).toList()) {
            if (edit.span.start() < done || edit.span.end() > source.length()) {
                throw new IllegalArgumentException("edit out of place at " + edit.span);
            }
            result.append(source, done, edit.span.start()).append(edit.text);
            done = edit.span.end();
        }
        return result.append(source, done, source.length()).toString();
    }
}
