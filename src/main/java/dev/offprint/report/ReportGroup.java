package dev.offprint.report;

import dev.offprint.lint.Finding;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;

/** Several reports of one run. */
public final class ReportGroup implements Report {
    private final List<Report> reports;

    public ReportGroup(List<Report> reports) {
        this.reports = List.copyOf(reports);
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        for (Report report : reports) {
            report.file(source, findings);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (Report report : reports) {
            report.end(summary);
        }
    }
}
