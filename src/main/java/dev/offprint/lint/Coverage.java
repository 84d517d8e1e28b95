package dev.offprint.lint;

import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Removals around the current place, so that what goes with one is not said again: by the same
 * rule, by one of lesser weight, or by one of the same category and weight. Findings come by place,
 * what contains others first.
 */
final class Coverage {
    private final Deque<Finding> around = new ArrayDeque<>();

    /** Whether a removal said before already takes {@code finding} away. */
    boolean covers(Finding finding) {
        while (!around.isEmpty() && around.peek().span().end() <= finding.span().start()) {
            around.pop();
        }
        for (Finding outer : around) {
            boolean isInside = contains(outer.span(), finding.span());
            boolean isSameRule = outer.rule().id().equals(finding.rule().id());
            boolean isSameKind = finding.rule().category().equals(outer.rule().category());
            int weight = finding.rule().severity().compareTo(outer.rule().severity());
            if (isInside && (isSameRule || weight < 0 || (isSameKind && weight == 0))) {
                return true;
            }
        }
        return false;
    }

    void add(Finding finding) {
        boolean goes =
                finding.fix()
                        .filter(Fix::removes)
                        .filter(fix -> fix.safety() == Safety.SAFE)
                        .isPresent();
        if (goes) {
            around.push(finding);
        }
    }

    private static boolean contains(Span outer, Span inner) {
        return outer.contains(inner) && !inner.isEmpty();
    }
}
