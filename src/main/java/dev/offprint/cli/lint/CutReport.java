package dev.offprint.cli.lint;

import dev.offprint.lint.Finding;
import dev.offprint.report.Count;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.report.TextReport;
import dev.offprint.report.source.Colours;
import dev.offprint.report.source.Screen;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Findings for a person at a terminal, which shows the end of a long list alone: as many as
 * somebody reads, and what they all come to first and last.
 */
final class CutReport implements Report {
    /** Three screens of the usual height; who wants more scrolls anyway, or asks for a file. */
    private static final int LONGEST = 75;

    /** The finding, its line, and the marks below. */
    private static final int LINES_OF_FRAME = 3;

    private final Writer out;
    private final Screen screen;
    private final StringBuilder shown = new StringBuilder();
    private final Report list;
    private final int most;
    private int listed;
    private int left;
    private int filesLeft;

    CutReport(Writer out, Colours colours, boolean hasFrames) {
        this.out = out;
        this.screen = new Screen(out, colours);
        this.list = new TextReport(new Screen(shown, colours), hasFrames);
        this.most = LONGEST / (hasFrames ? LINES_OF_FRAME : 1);
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        int count = Math.min(findings.size(), most - listed);
        listed += count;
        left += findings.size() - count;
        filesLeft += findings.size() > count ? 1 : 0;
        list.file(source, findings.subList(0, count));
    }

    @Override
    public void failure(FailedFile file) throws IOException {
        list.failure(file);
    }

    @Override
    public void end(Summary summary) throws IOException {
        TextReport sum = new TextReport(screen, false);
        if (left == 0) {
            out.append(shown);
        } else {
            sum.end(summary);
            screen.append("The first ").append(Count.of(listed, "finding")).append(":\n\n");
            out.append(shown);
            screen.append("… and ")
                    .append(String.valueOf(left))
                    .append(" more in ")
                    .append(Count.of(filesLeft, "file"))
                    .append("; --all shows every one, --statistics counts them.\n\n");
        }
        sum.end(summary);
        // The next list, of posts that change, is another one.
        shown.setLength(0);
        listed = 0;
        left = 0;
        filesLeft = 0;
    }
}
