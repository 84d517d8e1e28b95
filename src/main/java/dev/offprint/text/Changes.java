package dev.offprint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which parts of a text were replaced and what stands there in the text that came of it; all else
 * is the same in both.
 *
 * @param taken parts of the text before, by place, none overlapping another
 * @param given for each of them the part of the text after
 */
public record Changes(List<Span> taken, List<Span> given) {
    /** Nothing changed. */
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
        taken = List.copyOf(taken);
        given = List.copyOf(given);
    }

    /**
     * What edits of one text come to.
     *
     * @param edits in no order, none over another
     */
    public static Changes of(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(Edit::span));
        List<Span> taken = new ArrayList<>(sorted.size());
        List<Span> given = new ArrayList<>(sorted.size());
        int shift = 0;
        for (Edit edit : sorted) {
            int start = edit.span().start() + shift;
            taken.add(edit.span());
            given.add(new Span(start, start + edit.text().length()));
            shift += edit.text().length() - edit.span().length();
        }
        return new Changes(taken, given);
    }

    /** These changes and then {@code later} ones, which change what came of these. */
    public Changes then(Changes later) {
        if (later.taken.isEmpty()) {
            return this;
        }
        List<Span> before = new ArrayList<>();
        List<Span> after = new ArrayList<>();
        int first = 0;
        int second = 0;
        while (first < given.size() || second < later.taken.size()) {
            int start = Math.min(start(given, first), start(later.taken, second));
            int end = start;
            int firstEnd = first;
            int secondEnd = second;
            boolean grows = true;
            while (grows) {
                grows = false;
                if (start(given, firstEnd) <= end) {
                    end = Math.max(end, given.get(firstEnd).end());
                    firstEnd++;
                    grows = true;
                }
                if (start(later.taken, secondEnd) <= end) {
                    end = Math.max(end, later.taken.get(secondEnd).end());
                    secondEnd++;
                    grows = true;
                }
            }
            before.add(
                    new Span(
                            start + shift(given, taken, first),
                            end + shift(given, taken, firstEnd)));
            after.add(
                    new Span(
                            start + shift(later.taken, later.given, second),
                            end + shift(later.taken, later.given, secondEnd)));
            first = firstEnd;
            second = secondEnd;
        }
        return new Changes(before, after);
    }

    private static int start(List<Span> spans, int index) {
        return index < spans.size() ? spans.get(index).start() : Integer.MAX_VALUE;
    }

    /** How far what stands before the {@code index}th part of the one text is off in the other. */
    private static int shift(List<Span> from, List<Span> to, int index) {
        return index == 0 ? 0 : to.get(index - 1).end() - from.get(index - 1).end();
    }
}
