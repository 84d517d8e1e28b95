package dev.offprint.report.html;

import dev.offprint.lint.Finding;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Safety;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a report counts of one rule. */
final class RuleTally {
    private final Rule rule;
    private int findings;
    private int repairable;

    RuleTally(Rule rule) {
        this.rule = rule;
    }

    void add(Finding finding) {
        findings++;
        boolean isSafe = finding.fix().filter(fix -> fix.safety() == Safety.SAFE).isPresent();
        repairable += isSafe ? 1 : 0;
    }

    Rule rule() {
        return rule;
    }

    int findings() {
        return findings;
    }

    int repairable() {
        return repairable;
    }

    /** The most frequent first. */
    static List<RuleTally> sorted(Collection<RuleTally> tallies) {
        List<RuleTally> sorted = new ArrayList<>(tallies);
        sorted.sort(
                Comparator.comparingInt((RuleTally tally) -> -tally.findings)
                        .thenComparing(tally -> tally.rule.id()));
        return sorted;
    }
}
