package dev.offprint.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Places of one text in their order. The searches are for lists of anything that has a place: of
 * which neither a start nor an end stands before that of the item before it.
 */
public final class Spans {
    private Spans() {}

    /** The index of the first item that ends after {@code offset}; the size when there is none. */
    public static <T> int firstEndingAfter(
            List<T> items, Function<? super T, Span> place, int offset) {
        return first(items, item -> place.apply(item).end() > offset);
    }

    /**
     * The index of the first item that starts at {@code offset} or after it; the size when there is
     * none.
     */
    public static <T> int firstStartingFrom(
            List<T> items, Function<? super T, Span> place, int offset) {
        return first(items, item -> place.apply(item).start() >= offset);
    }

    /** The items that start in {@code span}. */
    public static <T> List<T> startingIn(
            List<T> items, Function<? super T, Span> place, Span span) {
        return items.subList(
                firstStartingFrom(items, place, span.start()),
                firstStartingFrom(items, place, span.end()));
    }

    /** Whether an item holds the character at {@code offset}. */
    public static <T> boolean cover(List<T> items, Function<? super T, Span> place, int offset) {
        int index = firstEndingAfter(items, place, offset);
        return index < items.size() && place.apply(items.get(index)).contains(offset);
    }

    /** Whether a part of an item stands in {@code span}. */
    public static <T> boolean meet(List<T> items, Function<? super T, Span> place, Span span) {
        int index = firstEndingAfter(items, place, span.start());
        return index < items.size() && place.apply(items.get(index)).start() < span.end();
    }

    /** The same places in order, those that overlap or touch made one, and empty ones left out. */
    public static List<Span> merged(List<Span> spans) {
        List<Span> ordered = new ArrayList<>(spans);
        Collections.sort(ordered);
        List<Span> merged = new ArrayList<>();
        for (Span span : ordered) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).cover(span));
            } else if (!span.isEmpty()) {
                merged.add(span);
            }
        }
        return merged;
    }

    /** What is left of {@code whole} without the places of {@code holes}, merged and in order. */
    public static List<Span> without(Span whole, List<Span> holes) {
        List<Span> left = new ArrayList<>();
        int at = whole.start();
        for (int i = firstEndingAfter(holes, Function.identity(), at); i < holes.size(); i++) {
            Span hole = holes.get(i);
            if (hole.start() >= whole.end()) {
                break;
            }
            if (hole.start() > at) {
                left.add(new Span(at, hole.start()));
            }
            at = Math.max(at, hole.end());
        }
        if (at < whole.end()) {
            left.add(new Span(at, whole.end()));
        }
        return left;
    }

    private static <T> int first(List<T> items, Predicate<T> isBehind) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBehind.test(items.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
