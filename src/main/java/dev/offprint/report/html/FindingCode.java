package dev.offprint.report.html;

import dev.offprint.report.html.Piece.Kind;
import dev.offprint.text.Edit;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A place of a source as code: what is at fault marked, or what a repair takes and gives. */
final class FindingCode {
    /** Characters of the same line shown on either side, and of the lines above and below. */
    private static final int AROUND = 70;

    private static final int CONTEXT_LINE = 160;

    /** Edits nearer than this are shown together. */
    private static final int NEAR = 120;

    private static final int MOST_HUNKS = 6;

    private final String text;
    private final LineIndex lines;
    private final StringBuilder out;
    private final CodeLines code;

    FindingCode(StringBuilder out, String text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
        this.out = out;
        this.code = new CodeLines(out, lines);
    }

    /** The place with {@code span} marked. */
    void fault(Span span) {
        Span around = around(span);
        above(around);
        List<Piece> pieces = new ArrayList<>();
        cutBefore(pieces, around);
        plain(pieces, around.start(), span.start());
        pieces.add(new Piece(Kind.FAULT, span.of(text), span.start()));
        plain(pieces, span.end(), around.end());
        cutAfter(pieces, around);
        code.write(pieces, "fault", " ");
        below(around);
    }

    /** What {@code edits} make of the places that they change. */
    void repair(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(Edit::span));
        above(around(sorted.get(0).span()));
        int hunks = 0;
        int from = 0;
        while (from < sorted.size() && hunks < MOST_HUNKS) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).span().start() - sorted.get(to - 1).span().end() < NEAR) {
                to++;
            }
            if (hunks > 0) {
                out.append("<div class=\"between\"></div>\n");
            }
            hunk(sorted.subList(from, to));
            hunks++;
            from = to;
        }
        if (from < sorted.size()) {
            out.append("<p class=\"more\">and ")
                    .append(sorted.size() - from)
                    .append(" more changes</p>\n");
        } else {
            below(around(sorted.get(sorted.size() - 1).span()));
        }
    }

    private void hunk(List<Edit> edits) {
        Span around = around(edits.get(0).span().cover(edits.get(edits.size() - 1).span()));
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        int done = around.start();
        for (Edit edit : edits) {
            plain(before, done, edit.span().start());
            plain(after, done, edit.span().start());
            if (!edit.span().isEmpty()) {
                before.add(new Piece(Kind.REMOVED, edit.span().of(text), edit.span().start()));
            }
            if (!edit.text().isEmpty()) {
                after.add(new Piece(Kind.ADDED, edit.text(), edit.span().start()));
            }
            done = edit.span().end();
        }
        plain(before, done, around.end());
        plain(after, done, around.end());
        write(before, around, "removed", "−");
        write(after, around, "added", "+");
    }

    private void write(List<Piece> pieces, Span around, String style, String sign) {
        if (isBlank(pieces)) {
            return;
        }
        List<Piece> shown = new ArrayList<>();
        cutBefore(shown, around);
        shown.addAll(pieces);
        cutAfter(shown, around);
        code.write(shown, style, sign);
    }

    /** Says that the line begins earlier than what is shown of it. */
    private void cutBefore(List<Piece> pieces, Span around) {
        if (around.start() > 0 && !isLineEnd(around.start() - 1)) {
            pieces.add(new Piece(Kind.PLAIN, "… ", around.start()));
        }
    }

    private void cutAfter(List<Piece> pieces, Span around) {
        boolean isWhole =
                around.end() == text.length()
                        || isLineEnd(around.end())
                        || (around.end() > 0 && isLineEnd(around.end() - 1));
        if (!isWhole) {
            pieces.add(new Piece(Kind.PLAIN, " …", around.end()));
        }
    }

    private boolean isLineEnd(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private static boolean isBlank(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (!piece.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void plain(List<Piece> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new Piece(Kind.PLAIN, text.substring(start, end), start));
        }
    }

    /** {@code span} with a little of its lines on either side, never across a line end. */
    private Span around(Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < AROUND && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = span.end();
        boolean endsLine = end > span.start() && text.charAt(end - 1) == '\n';
        while (!endsLine
                && end < text.length()
                && end - span.end() < AROUND
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return new Span(whole(start), whole(end));
    }

    private int whole(int offset) {
        boolean isParted = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return isParted ? offset - 1 : offset;
    }

    private void above(Span place) {
        int line = lines.position(place.start()).line() - 1;
        if (line >= 1) {
            context(line);
        }
    }

    private void below(Span place) {
        int last = place.isEmpty() ? place.start() : place.end() - 1;
        int line = lines.position(last).line() + 1;
        if (line <= lines.lineCount()) {
            context(line);
        }
    }

    private void context(int number) {
        Span line = lines.line(number);
        int end = Math.min(line.end(), line.start() + CONTEXT_LINE);
        String shown = text.substring(line.start(), whole(end)).stripTrailing();
        if (!shown.isEmpty()) {
            String cut = end < line.end() && line.length() > CONTEXT_LINE + 2 ? " …" : "";
            code.write(List.of(new Piece(Kind.PLAIN, shown + cut, line.start())), "context", " ");
        }
    }
}
