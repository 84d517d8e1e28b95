package dev.offprint.cli.lint;

import dev.offprint.file.Unfinished;
import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.run.IoProblem;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in a file, which is there when it is complete and not before. When it cannot be written,
 * the run and its other reports go on, and the end says so.
 */
final class ReportFile implements Report {
    private final String name;
    private final Unfinished file;
    private final Report report;
    private @Nullable IOException problem;

    /**
     * @param name of the file, for people
     * @param report writes to {@code file}
     */
    ReportFile(String name, Unfinished file, Report report) {
        this.name = name;
        this.file = file;
        this.report = report;
    }

    @Override
    public void file(Source source, List<Finding> findings) {
        write(() -> report.file(source, findings));
    }

    /** A part of the report. */
    @FunctionalInterface
    private interface Part {
        void write() throws IOException;
    }

    private void write(Part part) {
        if (problem == null) {
            try {
                part.write();
            } catch (IOException e) {
                problem = e;
            }
        }
    }

    @Override
    public void failure(FailedFile failed) {
        write(() -> report.failure(failed));
    }

    @Override
    public void end(Summary summary) throws IOException {
        try {
            if (problem != null) {
                throw problem;
            }
            report.end(summary);
            file.commitUnlessTaken();
        } catch (IOException e) {
            throw new IOException(name + ": " + IoProblem.of(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
