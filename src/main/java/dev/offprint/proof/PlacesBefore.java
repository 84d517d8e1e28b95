package dev.offprint.proof;

import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.List;
import java.util.function.Function;

/** Where the characters of an edited text stood in the text before. */
final class PlacesBefore {
    private final List<Span> taken;
    private final List<Span> given;

    PlacesBefore(List<Edit> edits) {
        Changes changes = Changes.of(edits);
        this.taken = changes.taken();
        this.given = changes.given();
    }

    /** Where a character stood; of what an edit gave, where the edit is. */
    int of(int place) {
        return before(place, place);
    }

    /** Where that ended which ends there now. */
    int ofEnd(int end) {
        return before(end, end - 1);
    }

    private int before(int place, int character) {
        // So many of them end before the character.
        int edits = Spans.firstEndingAfter(given, Function.identity(), character);
        if (edits < given.size() && given.get(edits).start() <= character) {
            Span part = taken.get(edits);
            return part.start() + Math.min(place - given.get(edits).start(), part.length());
        }
        return edits == 0 ? place : place - given.get(edits - 1).end() + taken.get(edits - 1).end();
    }
}
