package dev.offprint.lint;

import dev.offprint.rule.Subject;
import dev.offprint.rule.check.Fix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings of one and the same place, of which the one that says most stays: nothing is said twice,
 * and that a place belongs to the page is not said where another rule knows what it is.
 */
final class SamePlace {
    private SamePlace() {}

    /** What is worth saying of {@code findings}, which are sorted by place. */
    static List<Finding> told(List<Finding> findings) {
        List<Finding> told = new ArrayList<>(findings.size());
        int start = 0;
        while (start < findings.size()) {
            int end = start + 1;
            while (end < findings.size() && isSamePlace(findings.get(start), findings.get(end))) {
                end++;
            }
            told.addAll(
                    end == start + 1 ? findings.subList(start, end) : best(findings, start, end));
            start = end;
        }
        return told;
    }

    private static boolean isSamePlace(Finding one, Finding other) {
        return !one.span().isEmpty() && one.span().equals(other.span());
    }

    private static List<Finding> best(List<Finding> findings, int start, int end) {
        Map<String, Finding> byRule = new LinkedHashMap<>();
        for (Finding finding : findings.subList(start, end)) {
            byRule.merge(
                    finding.rule().id(), finding, (one, next) -> one.fix().isEmpty() ? next : one);
        }
        List<Finding> best = new ArrayList<>();
        List<Finding> general = new ArrayList<>();
        for (Finding finding : byRule.values()) {
            if (finding.rule().about() == Subject.PAGE) {
                general.add(finding);
                continue;
            }
            int same = sameKind(best, finding);
            if (same < 0) {
                best.add(finding);
            } else {
                best.set(same, withSaferFix(best.get(same), finding));
            }
        }
        int known = firstRemoval(best);
        if (known < 0) {
            return List.copyOf(byRule.values());
        }
        for (Finding other : general) {
            best.set(known, withSaferFix(best.get(known), other));
        }
        return best;
    }

    /** One that takes the place away as {@code finding} does, and for a reason of its category. */
    private static int sameKind(List<Finding> findings, Finding finding) {
        for (int i = 0; i < findings.size(); i++) {
            boolean isSameCategory =
                    findings.get(i).rule().category().equals(finding.rule().category());
            if (isSameCategory && isRemoval(findings.get(i)) && isRemoval(finding)) {
                return i;
            }
        }
        return -1;
    }

    /** The first that takes the place away, or would if enough of the text were left; or -1. */
    private static int firstRemoval(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (isRemoval(findings.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRemoval(Finding finding) {
        return finding.isWithheld() || finding.fix().filter(Fix::removes).isPresent();
    }

    private static Finding withSaferFix(Finding finding, Finding other) {
        Optional<Fix> own = finding.fix();
        Optional<Fix> safer =
                other.fix()
                        .filter(
                                fix ->
                                        own.isEmpty()
                                                || fix.safety().compareTo(own.get().safety()) < 0);
        return safer.isPresent() ? finding.withFix(safer.get()) : finding;
    }
}
