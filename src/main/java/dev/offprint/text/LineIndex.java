package dev.offprint.text;

import java.util.Arrays;

/** Where the lines of a text start. A line ends with LF, CRLF or a lone CR. */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    public LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n'
                            || (c == '\r'
                                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
        length = text.length();
    }

    /**
     * The line and column of {@code offset}.
     *
     * @throws IndexOutOfBoundsException when the offset is past the end of the text
     */
    public Position position(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    public int lineCount() {
        return starts.length;
    }

    /** The span of a line (from 1), its line end included. */
    public Span line(int line) {
        return new Span(starts[line - 1], line < starts.length ? starts[line] : length);
    }
}
