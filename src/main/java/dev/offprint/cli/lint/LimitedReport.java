package dev.offprint.cli.lint;

import dev.offprint.cli.command.Terminal;
import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;

/** A report of the first findings; the summary is that of all. */
final class LimitedReport implements Report {
    private final Report report;
    private final int limit;
    private final Terminal terminal;
    private int shown;

    LimitedReport(Report report, int limit, Terminal terminal) {
        this.report = report;
        this.limit = limit;
        this.terminal = terminal;
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        int count = Math.min(findings.size(), limit - shown);
        shown += count;
        // Without one of its findings a file would pass for a clean one.
        if (count > 0 || findings.isEmpty()) {
            report.file(source, findings.subList(0, count));
        }
    }

    @Override
    public void failure(FailedFile file) throws IOException {
        report.failure(file);
    }

    @Override
    public void end(Summary summary) throws IOException {
        report.end(summary);
        if (summary.findings() > shown) {
            terminal.say(summary.findings() - shown + " more are not shown (--max-findings)");
        }
    }

    @Override
    public void close() throws IOException {
        report.close();
    }
}
