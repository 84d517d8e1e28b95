package dev.offprint.lint.match;

import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may still be found in each part of a post whose other parts are edited. Most rules fail by
 * something that a part says itself, and need not be asked again while it says the same.
 *
 * @param <T> what asks
 */
final class Unchanged<T> {
    private Map<Span, List<T>> before = Map.of();
    private Map<Span, List<T>> now = new HashMap<>();

    private Changes changes = Changes.NONE;

    /** The text was edited, and is walked again. */
    void edit(List<Edit> edits) {
        before = now;
        now = new HashMap<>();
        changes = Changes.of(edits);
    }

    /** Nothing that was known holds any longer. */
    void forget() {
        before = Map.of();
        now = new HashMap<>();
    }

    /** What may be found in a part; null when it was edited or is new. */
    @Nullable List<T> in(Span part) {
        if (before.isEmpty()) {
            return null;
        }
        List<Span> edited = changes.given();
        int next = firstBehind(part.start());
        boolean isEdited = next < edited.size() && edited.get(next).start() < part.end();
        // What a place behind the edit before has to lose to be one of the text before.
        int shift =
                next == 0 ? 0 : edited.get(next - 1).end() - changes.taken().get(next - 1).end();
        return isEdited ? null : before.get(new Span(part.start() - shift, part.end() - shift));
    }

    /** The first edit that does not end before {@code place}. */
    private int firstBehind(int place) {
        int low = 0;
        int high = changes.given().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.given().get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Notes what may be found in a part. */
    void put(Span part, List<T> asking) {
        now.put(part, asking.isEmpty() ? List.of() : asking);
    }
}
