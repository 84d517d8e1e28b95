package dev.offprint.report.ci;

import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;

/** Checkstyle's XML, which most build servers and review tools read. */
public final class CheckstyleReport implements Report {
    private final Appendable out;

    /** Writes to {@code out} as findings come. */
    public CheckstyleReport(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        out.append("  <file name=\"").append(Xml.escaped(source.name())).append("\">\n");
        for (Finding finding : findings) {
            Position position = lines.position(finding.span().start());
            out.append("    <error line=\"")
                    .append(String.valueOf(position.line()))
                    .append("\" column=\"")
                    .append(String.valueOf(position.column()))
                    .append("\" severity=\"")
                    .append(finding.rule().severity().label())
                    .append("\" message=\"")
                    .append(Xml.escaped(finding.message()))
                    .append("\" source=\"offprint.")
                    .append(Xml.escaped(finding.rule().id().replace('/', '.')))
                    .append("\"/>\n");
        }
        out.append("  </file>\n");
    }

    @Override
    public void failure(FailedFile file) throws IOException {
        out.append("  <file name=\"")
                .append(Xml.escaped(file.name()))
                .append("\">\n    <error line=\"")
                .append(String.valueOf(file.line()))
                .append("\" severity=\"error\" message=\"")
                .append(Xml.escaped(file.problem()))
                .append("\" source=\"offprint.failure\"/>\n  </file>\n");
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.append("</checkstyle>\n");
    }
}
