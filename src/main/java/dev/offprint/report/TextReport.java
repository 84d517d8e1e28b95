package dev.offprint.report;

import dev.offprint.lint.Finding;
import dev.offprint.report.source.Screen;
import dev.offprint.report.source.SourceFrame;
import dev.offprint.rule.Severity;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;

/**
 * A line a finding, which terminals and editors turn into a link, below it the source if wanted,
 * and a summary.
 */
public final class TextReport implements Report {
    private final Screen out;
    private final boolean hasFrames;

    /**
     * Writes to {@code out} as findings come.
     *
     * @param hasFrames whether the line at fault is shown below each finding
     */
    public TextReport(Screen out, boolean hasFrames) {
        this.out = out;
        this.hasFrames = hasFrames;
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        SourceFrame frame = new SourceFrame(out, source.text(), lines);
        String name = Printable.of(source.name());
        for (Finding finding : findings) {
            Position position = lines.position(finding.span().start());
            Severity severity = finding.rule().severity();
            out.strong(name + ":" + position)
                    .append(": ")
                    .severity(severity, severity.label())
                    .append(": ")
                    .append(Printable.of(finding.message()))
                    .faint(" [" + Printable.of(finding.rule().id()) + "]")
                    .good(mark(finding))
                    .append('\n');
            if (hasFrames) {
                frame.write(finding.span(), severity);
            }
        }
    }

    private static String mark(Finding finding) {
        return finding.fix()
                .map(fix -> fix.safety() == Safety.SAFE ? " fixable" : " fixable, unsafe")
                .orElse("");
    }

    /** The summary counts it; what is wrong was said on standard error. */
    @Override
    public void failure(FailedFile file) {}

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.repaired() > 0) {
            out.append(summary.isPreview() ? "Would repair " : "Repaired ")
                    .append(Count.of(summary.repaired(), "finding"))
                    .append(" in ")
                    .append(Count.of(summary.changed(), "file"))
                    .append(".\n");
        }
        if (summary.files() == 0 && summary.failed() > 0) {
            out.append(Count.of(summary.failed(), "file")).append(" failed.\n");
            return;
        }
        String failed = summary.failed() > 0 ? "; " + summary.failed() + " failed.\n" : ".\n";
        if (summary.findings() == 0) {
            out.append("Nothing ")
                    .append(summary.repaired() > 0 ? "else " : "")
                    .append("found in ")
                    .append(Count.of(summary.files(), "file"))
                    .append(failed);
            return;
        }
        out.append(Count.of(summary.findings(), "finding"))
                .append(" in ")
                .append(String.valueOf(summary.filesWithFindings()))
                .append(" of ")
                .append(Count.of(summary.files(), "file"))
                .append(": ")
                .append(Count.of(summary.errors(), "error"))
                .append(", ")
                .append(Count.of(summary.warnings(), "warning"))
                .append(", ")
                .append(Count.of(summary.infos(), "note"))
                .append(failed);
        repairable(summary);
    }

    private void repairable(Summary summary) throws IOException {
        int safe = summary.fixable();
        int unsafe = summary.fixableUnsafely();
        if (safe > 0) {
            out.append(String.valueOf(safe)).append(" can be repaired with --fix");
            out.append(unsafe > 0 ? ", " + unsafe + " more with --unsafe-fixes" : "");
            out.append("; --diff shows how.\n");
        } else if (unsafe > 0) {
            out.append(String.valueOf(unsafe))
                    .append(" can be repaired with --fix --unsafe-fixes; --diff shows how.\n");
        }
    }
}
