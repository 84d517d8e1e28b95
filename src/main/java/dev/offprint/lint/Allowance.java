package dev.offprint.lint;

import dev.offprint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Adds up what removals take, and nothing twice. */
final class Allowance {
    private final RemovalBudget budget;
    private NavigableMap<Integer, Part> parts = new TreeMap<>();
    private Taking going;

    /** A part of a post that goes. */
    record Part(Span span, Taking taking) {}

    Allowance(RemovalBudget budget) {
        this.budget = budget;
        this.going = budget.gone();
    }

    /** Takes all of {@code removals}, or none when more than the ceiling allows would go then. */
    boolean takes(List<Part> removals, Ceiling ceiling) {
        NavigableMap<Integer, Part> before = new TreeMap<>(parts);
        Taking goingBefore = going;
        removals.forEach(this::take);
        if (ceiling.allows(going, budget.whole())) {
            return true;
        }
        parts = before;
        going = goingBefore;
        return false;
    }

    private void take(Part removal) {
        Span span = removal.span;
        Map.Entry<Integer, Part> around = parts.floorEntry(span.start());
        if (around != null && around.getValue().span.contains(span)) {
            return;
        }
        NavigableMap<Integer, Part> within = parts.subMap(span.start(), true, span.end(), false);
        for (Part inner : within.values()) {
            going = span.contains(inner.span) ? going.minus(inner.taking) : going;
        }
        within.values().removeIf(inner -> span.contains(inner.span));
        parts.put(span.start(), removal);
        going = going.plus(removal.taking);
    }
}
