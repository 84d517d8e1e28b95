package dev.offprint.convert.shown;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text in another order. Nothing is added and nothing goes.
 *
 * @param pieces parts of the text as it was, in the order in which they now stand; none when
 *     nothing moved
 * @param moved those that stand somewhere else, by place in the text as it was
 */
record Rearrangement(List<Span> pieces, List<Span> moved) {
    static final Rearrangement NONE = new Rearrangement(List.of(), List.of());

    Rearrangement {
        pieces = List.copyOf(pieces);
        moved = List.copyOf(moved);
    }

    boolean isNone() {
        return pieces.isEmpty();
    }

    String apply(String text) {
        if (isNone()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (Span piece : pieces) {
            result.append(text, piece.start(), piece.end());
        }
        return result.toString();
    }

    /** Where what stands at {@code span} now stood before; all around it when it was apart. */
    Span before(Span span) {
        if (isNone()) {
            return span;
        }
        List<Span> found = new ArrayList<>();
        int at = 0;
        for (Span piece : pieces) {
            int next = at + piece.end() - piece.start();
            boolean touches =
                    span.start() == span.end()
                            ? at <= span.start() && span.start() < next
                            : at < span.end() && span.start() < next;
            if (touches) {
                int start = piece.start() + Math.max(span.start() - at, 0);
                found.add(new Span(start, piece.start() + Math.min(span.end(), next) - at));
            }
            at = next;
        }
        return found.stream().reduce(Span::cover).orElse(span);
    }
}
