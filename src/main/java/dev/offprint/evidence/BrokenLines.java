package dev.offprint.evidence;

import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a paragraph where Markdown breaks the line: two spaces or a backslash at its end. Clippers
 * write a {@code <br>} so, and a button between two of them is a line like any other.
 */
final class BrokenLines {
    private static final String MARKS = "-+>|#0123456789";

    private final Paragraph paragraph;
    private final String text;

    BrokenLines(Paragraph paragraph, String text) {
        this.paragraph = paragraph;
        this.text = text;
    }

    /** The lines, at least two; none when nothing breaks the paragraph. */
    List<Paragraph> split() {
        Span whole = paragraph.span();
        int from = whole.start();
        int lf = text.indexOf('\n', from);
        if (lf < 0 || lf >= whole.end() || isMarked(from)) {
            return List.of();
        }
        List<Paragraph> found = new ArrayList<>();
        while (lf >= 0 && lf < whole.end()) {
            if (isBreak(lf)) {
                add(found, from, lf);
                from = lf + 1;
            }
            lf = text.indexOf('\n', lf + 1);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        add(found, from, whole.end());
        return found;
    }

    private boolean isMarked(int start) {
        char first = text.charAt(start);
        return MARKS.indexOf(first) >= 0
                || (first == '*' && Character.isWhitespace(text.charAt(start + 1)));
    }

    private boolean isBreak(int lf) {
        int end = lf > 0 && text.charAt(lf - 1) == '\r' ? lf - 1 : lf;
        return text.startsWith("  ", end - 2) || text.charAt(end - 1) == '\\';
    }

    private void add(List<Paragraph> found, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            Span span = new Span(start, end);
            found.add(new Paragraph(span, inside(span), paragraph.hasCode()));
        }
    }

    private static boolean isPadding(char c) {
        return Character.isWhitespace(c) || c == '\\';
    }

    private List<Reference> inside(Span span) {
        return paragraph.references().stream()
                .filter(reference -> span.contains(reference.address()))
                .toList();
    }
}
