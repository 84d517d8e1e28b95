package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one rule has to remark in many places of a post, and nothing repairs: said once, with a
 * count, at the first of them.
 */
final class Repeated {
    /** A few are told one by one, as {@code rule.check.Occurrences} does. */
    private static final int FEW = 3;

    private Repeated() {}

    /** The same findings, in the same order, without repetitions. */
    static List<Finding> told(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (isRemark(finding)) {
                counts.merge(finding.rule().id(), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count <= FEW);
        if (counts.isEmpty()) {
            return findings;
        }
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            Integer count = isRemark(finding) ? counts.get(finding.rule().id()) : null;
            if (count == null) {
                told.add(finding);
            } else if (count > 0) {
                told.add(finding.saying(" (and " + (count - 1) + " more like it)"));
                counts.put(finding.rule().id(), 0);
            }
        }
        return told;
    }

    private static boolean isRemark(Finding finding) {
        return finding.rule().severity() == Severity.INFO
                && finding.fix().isEmpty()
                && !finding.isWithheld()
                && !finding.message().endsWith("more like it)");
    }
}
