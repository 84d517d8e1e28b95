package dev.offprint.text;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The places that are to be edited together; an edit that needs one of them has to wait. */
public final class TakenSpans {
    /** An insertion stands before what begins at its place, and both may be of one repair. */
    private final NavigableSet<Span> taken = new TreeSet<>();

    /** Takes the spans of {@code edits}, all or none; whether all were free. */
    public boolean take(List<Edit> edits) {
        for (Edit edit : edits) {
            if (!isFree(edit.span())) {
                return false;
            }
        }
        for (Edit edit : edits) {
            taken.add(edit.span());
        }
        return true;
    }

    private boolean isFree(Span span) {
        return !collide(taken.floor(span), span) && !collide(taken.ceiling(span), span);
    }

    /** An insertion has no order beside what it touches, so there it collides too. */
    private static boolean collide(@Nullable Span one, Span other) {
        if (one == null) {
            return false;
        }
        boolean isInsertion = one.isEmpty() || other.isEmpty();
        return isInsertion
                ? one.start() <= other.end() && other.start() <= one.end()
                : one.overlaps(other);
    }
}
