package dev.offprint.lint.match;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
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

    /** Where edits stand in the text that they made, by place. */
    private List<Span> edited = List.of();

    /** For each edit, what a place behind it has to lose to be one of the text before. */
    private int[] shifts = {};

    /** The text was edited, and is walked again. */
    void edit(List<Edit> edits) {
        before = now;
        now = new HashMap<>();
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort((one, other) -> one.span().compareTo(other.span()));
        edited = new ArrayList<>();
        shifts = new int[sorted.size()];
        int shift = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Edit edit = sorted.get(i);
            int start = edit.span().start() + shift;
            edited.add(new Span(start, start + edit.text().length()));
            shift += edit.text().length() - edit.span().length();
            shifts[i] = shift;
        }
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
        int next = firstBehind(part.start());
        boolean isEdited = next < edited.size() && edited.get(next).start() < part.end();
        int shift = next == 0 ? 0 : shifts[next - 1];
        return isEdited ? null : before.get(new Span(part.start() - shift, part.end() - shift));
    }

    /** The first edit that does not end before {@code place}. */
    private int firstBehind(int place) {
        int low = 0;
        int high = edited.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edited.get(middle).end() <= place) {
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
