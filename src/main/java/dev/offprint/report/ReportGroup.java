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
    public void failure(FailedFile file) throws IOException {
        for (Report report : reports) {
            report.failure(file);
        }
    }

    /** One that cannot be written keeps none of the others from its end. */
    @Override
    public void end(Summary summary) throws IOException {
        IOException problem = null;
        for (Report report : reports) {
            try {
                report.end(summary);
            } catch (IOException e) {
                problem = problem == null ? e : problem;
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    @Override
    public void close() throws IOException {
        for (Report report : reports) {
            report.close();
        }
    }
}
