package dev.offprint.rule.check;

import dev.offprint.text.Span;
import java.util.Optional;

/** Where lines begin and end around a part of a text; looks at white space only, never further. */
public final class LineEdges {
    private final String text;

    public LineEdges(String text) {
        this.text = text;
    }

    /** The lines that hold nothing but {@code span}, with their end; empty when they hold more. */
    public Optional<Span> ownLines(Span span) {
        int start = blankBack(span.start());
        int end = blankForth(span.end());
        return startsLine(start) && endsLine(end)
                ? Optional.of(new Span(start, afterLineFeed(end)))
                : Optional.empty();
    }

    boolean startsLine(int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    boolean endsLine(int offset) {
        return offset == text.length() || text.charAt(offset) == '\n';
    }

    /** Where the white space of the line that ends at {@code offset} begins. */
    int blankBack(int offset) {
        int at = offset;
        while (!startsLine(at) && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the white space of the line that starts at {@code offset} ends. */
    int blankForth(int offset) {
        int at = offset;
        while (!endsLine(at) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int afterLineFeed(int offset) {
        return Math.min(offset + 1, text.length());
    }
}
