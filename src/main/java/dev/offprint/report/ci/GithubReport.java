package dev.offprint.report.ci;

import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Printable;
import dev.offprint.report.RelativeUri;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.report.TextReport;
import dev.offprint.report.source.Colours;
import dev.offprint.report.source.Screen;
import dev.offprint.rule.Severity;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;

/**
 * Commands that make GitHub Actions annotate a change, and a summary for the log. Format: "Workflow
 * commands for GitHub Actions" in GitHub's documentation; escapes as its toolkit writes them.
 */
public final class GithubReport implements Report {
    private final Appendable out;
    private final RelativeUri names;

    public GithubReport(Appendable out, RelativeUri names) {
        this.out = out;
        this.names = names;
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        String file = property(names.path(source.name()));
        for (Finding finding : findings) {
            Position start = lines.position(finding.span().start());
            Position end = lines.position(finding.span().end());
            out.append("::")
                    .append(command(finding.rule().severity()))
                    .append(" file=")
                    .append(file)
                    .append(",line=")
                    .append(String.valueOf(start.line()))
                    .append(",endLine=")
                    .append(String.valueOf(end.line()));
            // GitHub refuses columns of an annotation over several lines.
            if (start.line() == end.line()) {
                out.append(",col=")
                        .append(String.valueOf(start.column()))
                        .append(",endColumn=")
                        .append(String.valueOf(end.column()));
            }
            out.append(",title=")
                    .append(property(finding.rule().id()))
                    .append("::")
                    .append(data(finding.message()))
                    .append('\n');
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        // GitHub undoes these three alone; the log, which people read, gets the rest as it is here.
        String lines = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return Printable.of(lines);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void failure(FailedFile file) throws IOException {
        out.append("::error file=").append(property(names.path(file.name())));
        if (file.place().isPresent()) {
            out.append(",line=").append(String.valueOf(file.place().get().line()));
        }
        out.append("::").append(data(file.problem())).append('\n');
    }

    @Override
    public void end(Summary summary) throws IOException {
        new TextReport(new Screen(out, Colours.NONE), false).end(summary);
    }
}
