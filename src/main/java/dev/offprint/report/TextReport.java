package dev.offprint.report;

import dev.offprint.lint.Finding;
import dev.offprint.rule.Safety;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import java.io.IOException;
import java.util.List;

/** One line a finding, which terminals and editors turn into a link, and a summary. */
public final class TextReport implements Report {
    private final Appendable out;

    public TextReport(Appendable out) {
        this.out = out;
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        String name = Printable.of(source.name());
        for (Finding finding : findings) {
            Position position = lines.position(finding.span().start());
            out.append(name)
                    .append(':')
                    .append(position.toString())
                    .append(": ")
                    .append(finding.rule().severity().label())
                    .append(": ")
                    .append(Printable.of(finding.message()))
                    .append(" [")
                    .append(finding.rule().id())
                    .append(']')
                    .append(mark(finding))
                    .append('\n');
        }
    }

    private static String mark(Finding finding) {
        return finding.fix()
                .map(fix -> fix.safety() == Safety.SAFE ? " fixable" : " fixable, unsafe")
                .orElse("");
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.repaired() > 0) {
            out.append(summary.isPreview() ? "Would repair " : "Repaired ")
                    .append(Count.of(summary.repaired(), "finding"))
                    .append(" in ")
                    .append(Count.of(summary.changed(), "file"))
                    .append(".\n");
        }
        if (summary.findings() == 0) {
            out.append("Nothing ")
                    .append(summary.repaired() > 0 ? "else " : "")
                    .append("found in ")
                    .append(Count.of(summary.files(), "file"))
                    .append(".\n");
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
                .append(".\n");
        if (summary.fixable() > 0) {
            out.append(String.valueOf(summary.fixable()))
                    .append(" can be repaired with --fix; --diff shows how.\n");
        }
    }
}
