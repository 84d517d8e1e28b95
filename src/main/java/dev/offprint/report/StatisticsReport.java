package dev.offprint.report;

import dev.offprint.lint.Finding;
import dev.offprint.report.source.Screen;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each rule holds and how many of that a fix would repair, instead of every finding. */
public final class StatisticsReport implements Report {
    private final Screen out;
    private final TextReport summary;
    private final Map<String, Tally> byRule = new LinkedHashMap<>();

    /** What was counted of a rule. */
    private static final class Tally {
        private final Rule rule;
        private int findings;
        private int fixable;
        private int files;

        Tally(Rule rule) {
            this.rule = rule;
        }
    }

    /** Writes to {@code out} at the end. */
    public StatisticsReport(Screen out) {
        this.out = out;
        this.summary = new TextReport(out, false);
    }

    @Override
    public void file(Source source, List<Finding> findings) {
        Map<String, Tally> here = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String id = finding.rule().id();
            Tally tally = byRule.computeIfAbsent(id, key -> new Tally(finding.rule()));
            tally.findings++;
            boolean isSafe = finding.fix().filter(fix -> fix.safety() == Safety.SAFE).isPresent();
            tally.fixable += isSafe ? 1 : 0;
            tally.files += here.put(id, tally) == null ? 1 : 0;
        }
    }

    /** The summary counts it; what is wrong was said on standard error. */
    @Override
    public void failure(FailedFile file) {}

    @Override
    public void end(Summary whole) throws IOException {
        List<Tally> tallies = new ArrayList<>(byRule.values());
        tallies.sort(
                Comparator.comparingInt((Tally tally) -> -tally.findings)
                        .thenComparing(tally -> tally.rule.id()));
        if (!tallies.isEmpty()) {
            out.faint("findings  fixable    files  rule").append('\n');
        }
        for (Tally tally : tallies) {
            out.append(right(tally.findings, 8))
                    .good(right(tally.fixable, 9))
                    .append(right(tally.files, 9))
                    .append("  ")
                    .severity(tally.rule.severity(), Printable.of(tally.rule.id()))
                    .append("  ")
                    .faint(Printable.of(tally.rule.summary()))
                    .append('\n');
        }
        summary.end(whole);
    }

    private static String right(int number, int width) {
        String digits = String.valueOf(number);
        return " ".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
