package dev.offprint.lint.fix;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places that the fixes of one pass edit; a fix that needs one of them waits. */
final class TakenSpans {
    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

    /** Takes the spans of {@code edits}, all or none; whether all were free. */
    boolean take(List<Edit> edits) {
        for (Edit edit : edits) {
            if (!isFree(edit.span())) {
                return false;
            }
        }
        for (Edit edit : edits) {
            byStart.put(edit.span().start(), edit.span());
        }
        return true;
    }

    private boolean isFree(Span span) {
        Map.Entry<Integer, Span> before = byStart.floorEntry(span.start());
        Map.Entry<Integer, Span> after = byStart.ceilingEntry(span.start());
        return (before == null || !collide(before.getValue(), span))
                && (after == null || !collide(after.getValue(), span));
    }

    /** An insertion has no order beside what it touches, so there it collides too. */
    private static boolean collide(Span one, Span other) {
        boolean isInsertion = one.isEmpty() || other.isEmpty();
        return isInsertion
                ? one.start() <= other.end() && other.start() <= one.end()
                : one.overlaps(other);
    }
}
