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
 * @param wording what becomes of the words that the edits touch
 * @param fields the front-matter keys whose values may change
 * @param instead words that something else stands for now, of a fix that casts anew
 */
public record Fix(
        Safety safety,
        List<Edit> edits,
        boolean removes,
        Wording wording,
        Set<String> fields,
        String instead) {

    /** What a fix that removes nothing does to the words in its edits. */
    public enum Wording {
        /** A reader sees the same letters and digits before and after. */
        KEPT,
        /** Letters that were written wrong are written right; those of ASCII stay. */
        RESPELT,
        /**
         * What was text becomes markup or an address, or the other way round; each word is there
         * before and after.
         */
        RECAST,
        /** The rule says what stands for the words, which may be others. */
        REPLACED
    }

    public Fix {
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without edits");
        }
        edits = List.copyOf(edits);
        fields = Set.copyOf(fields);
    }

    /** A fix that changes markup or addresses and leaves what a reader sees. */
    public static Fix rewriting(Safety safety, List<Edit> edits) {
        return new Fix(safety, edits, false, Wording.KEPT, Set.of(), "");
    }

    /** A fix of words that were written in a wrong way. */
    public static Fix respelling(Safety safety, List<Edit> edits) {
        return new Fix(safety, edits, false, Wording.RESPELT, Set.of(), "");
    }

    /** A fix of what is text and what is none. */
    public static Fix recasting(Safety safety, List<Edit> edits) {
        return new Fix(safety, edits, false, Wording.RECAST, Set.of(), "");
    }

    /** The same; {@code instead} are the words that something else stands for now. */
    public static Fix recasting(Safety safety, List<Edit> edits, String instead) {
        return new Fix(safety, edits, false, Wording.RECAST, Set.of(), instead);
    }

    /** A fix that writes other words: what a rule says, or an address without its parameters. */
    public static Fix replacing(Safety safety, List<Edit> edits) {
        return new Fix(safety, edits, false, Wording.REPLACED, Set.of(), "");
    }

    /** A fix that takes a part of the body away. */
    public static Fix removing(Safety safety, Edit edit) {
        return new Fix(safety, List.of(edit), true, Wording.REPLACED, Set.of(), "");
    }

    /** A fix that takes away what shows no letter and no digit. */
    public static Fix removingBlank(Safety safety, Edit edit) {
        return new Fix(safety, List.of(edit), true, Wording.KEPT, Set.of(), "");
    }

    /** A fix of the front matter that may change the values of {@code fields} only. */
    public static Fix ofFields(Safety safety, List<Edit> edits, Set<String> fields) {
        return new Fix(safety, edits, false, Wording.KEPT, fields, "");
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
        return new Fix(safety, others, removes, wording, fields, instead);
    }

    /** The same repair, as safe as that. */
    public Fix as(Safety other) {
        return new Fix(other, edits, removes, wording, fields, instead);
    }
}
