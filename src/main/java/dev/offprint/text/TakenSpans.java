package dev.offprint.text;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places that are to be edited together; an edit that needs one of them has to wait. */
public final class TakenSpans {
    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

    /** Takes the spans of {@code edits}, all or none; whether all were free. */
    public boolean take(List<Edit> edits) {
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
