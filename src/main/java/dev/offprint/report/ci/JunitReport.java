package dev.offprint.report.ci;

import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;

/**
 * JUnit's XML as build servers read it: a file is a suite, a finding a failed test, a clean file a
 * passed one; one that could not be looked at is an error.
 */
public final class JunitReport implements Report {
    private final Appendable out;

    /** Writes to {@code out} as findings come. */
    public JunitReport(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"offprint\">\n");
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        String path = Xml.escaped(source.name());
        out.append("  <testsuite name=\"")
                .append(path)
                .append("\" tests=\"")
                .append(String.valueOf(Math.max(1, findings.size())))
                .append("\" failures=\"")
                .append(String.valueOf(findings.size()))
                .append("\" errors=\"0\" skipped=\"0\">\n");
        if (findings.isEmpty()) {
            out.append("    <testcase classname=\"").append(path).append("\" name=\"clean\"/>\n");
        } else {
            failures(source, findings, path);
        }
        out.append("  </testsuite>\n");
    }

    private void failures(Source source, List<Finding> findings, String path) throws IOException {
        LineIndex lines = source.lines();
        for (Finding finding : findings) {
            String place = lines.position(finding.span().start()).toString();
            String message = Xml.escaped(finding.message());
            String rule = Xml.escaped(finding.rule().id());
            String severity = finding.rule().severity().label();
            out.append("    <testcase classname=\"")
                    .append(path)
                    .append("\" name=\"")
                    .append(rule + " " + place)
                    .append("\">\n      <failure type=\"")
                    .append(severity)
                    .append("\" message=\"")
                    .append(message)
                    .append("\">")
                    .append(path + ":" + place + ": " + severity + ": " + message)
                    .append(" [" + rule + "]</failure>\n    </testcase>\n");
        }
    }

    @Override
    public void failure(FailedFile file) throws IOException {
        String path = Xml.escaped(file.name());
        String place = file.place().map(position -> ":" + position).orElse("");
        String problem = Xml.escaped(file.problem());
        out.append("  <testsuite name=\"")
                .append(path)
                .append("\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n")
                .append("    <testcase classname=\"")
                .append(path)
                .append("\" name=\"failure\">\n      <error type=\"failure\" message=\"")
                .append(problem)
                .append("\">")
                .append(path + place + ": " + problem)
                .append("</error>\n    </testcase>\n  </testsuite>\n");
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.append("</testsuites>\n");
    }
}
