package dev.offprint.rule.check;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A repair, all of it or nothing.
 *
 * @param edits at least one, without overlap
 * @param removes whether visible content goes, so that the guard of the article looks at it
 * @param fields the front-matter keys whose values may change
 */
public record Fix(Safety safety, List<Edit> edits, boolean removes, Set<String> fields) {
    public Fix {
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without edits");
        }
        edits = List.copyOf(edits);
        fields = Set.copyOf(fields);
    }

    /** A fix that changes markup or addresses and leaves what a reader sees. */
    public static Fix rewriting(Safety safety, List<Edit> edits) {
        return new Fix(safety, edits, false, Set.of());
    }

    /** A fix that takes a part of the body away. */
    public static Fix removing(Safety safety, Edit edit) {
        return new Fix(safety, List.of(edit), true, Set.of());
    }

    /** A fix of the front matter that may change the values of {@code fields} only. */
    public static Fix ofFields(Safety safety, List<Edit> edits, Set<String> fields) {
        return new Fix(safety, edits, false, fields);
    }

    /** From the first edit to the end of the last. */
    public Span span() {
        Span whole = edits.get(0).span();
        for (Edit edit : edits) {
            whole = whole.cover(edit.span());
        }
        return whole;
    }

    /** The same repair, made by other edits. */
    public Fix withEdits(List<Edit> others) {
        return new Fix(safety, others, removes, fields);
    }

    /** The same repair, as safe as that. */
    public Fix as(Safety other) {
        return new Fix(other, edits, removes, fields);
    }
}
