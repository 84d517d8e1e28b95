package dev.offprint.report.source;

import dev.offprint.rule.Severity;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import java.io.IOException;

/**
 * The line of a finding with what is at fault underlined. Of a long line only the part around it is
 * shown, and only that part is looked at: saved posts have lines of a hundred thousand characters.
 */
public final class SourceFrame {
    private static final int WIDTH = 92;
    private static final int LEAD = 28;

    private final Screen out;
    private final String text;
    private final LineIndex lines;

    /** Frames of {@code text}, which has these {@code lines}, written to {@code out}. */
    public SourceFrame(Screen out, String text, LineIndex lines) {
        this.out = out;
        this.text = text;
        this.lines = lines;
    }

    /** Writes the frame of {@code span}: the line, and the marks below it. */
    public void write(Span span, Severity severity) throws IOException {
        int number = lines.position(span.start()).line();
        Span line = withoutLineEnd(lines.line(number));
        int start = Math.min(span.start(), line.end());
        int from = windowStart(line, start);
        StringBuilder shown = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        if (from > line.start()) {
            shown.append('…');
            marks.append(' ');
        }
        int at = from;
        int width = shown.length();
        while (at < line.end() && width < WIDTH) {
            int codePoint = text.codePointAt(at);
            int cells = Cells.of(codePoint);
            shown.appendCodePoint(Cells.shown(codePoint));
            // Where something is missing, the place of it is marked.
            boolean isMarked = at == start || (at > start && at < span.end());
            for (int i = 0; i < cells; i++) {
                marks.append(isMarked ? '^' : ' ');
            }
            width += cells;
            at += Character.charCount(codePoint);
        }
        if (at < line.end()) {
            shown.append('…');
        }
        if (marks.indexOf("^") < 0) {
            marks.append('^');
        }
        String margin = String.valueOf(number);
        out.faint("  " + margin + " | ").append(shown).append('\n');
        out.faint("  " + " ".repeat(margin.length()) + " | ")
                .severity(severity, marks.toString().stripTrailing())
                .append('\n');
    }

    /** Far enough before {@code start} to read what it belongs to; the line's start if it can. */
    private int windowStart(Span line, int start) {
        if (line.length() <= WIDTH / 2 || start - line.start() <= LEAD) {
            return line.start();
        }
        int from = start;
        int width = 0;
        int lead = line.end() - start > WIDTH - LEAD ? LEAD : WIDTH / 2;
        while (from > line.start() && width < lead) {
            int codePoint = text.codePointBefore(from);
            width += Math.max(1, Cells.of(codePoint));
            from -= Character.charCount(codePoint);
        }
        return from;
    }

    private Span withoutLineEnd(Span line) {
        int end = line.end();
        while (end > line.start()
                && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(line.start(), end);
    }
}
