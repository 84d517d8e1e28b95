package dev.offprint.write.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lines of text, indented as deep as the blocks they stand in. */
final class Lines {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> outer = new ArrayDeque<>();
    private String indent = "";

    /** What the next line begins with instead of the indent, when an item has just begun. */
    private String marker = "";

    private boolean isBlankDue;

    /** Indents by the width of {@code marker} and puts it before the next line. */
    void enter(String marker) {
        this.marker = (this.marker.isEmpty() ? indent : this.marker) + marker;
        outer.push(indent);
        indent += " ".repeat(marker.length());
    }

    /** Ends the innermost indent; a marker that got no text stands alone. */
    Lines leave() {
        if (!marker.isBlank()) {
            line("");
        }
        marker = "";
        indent = outer.pop();
        return this;
    }

    /** Asks for an empty line before the next one. */
    void separate() {
        isBlankDue = out.length() > 0;
    }

    Lines line(String text) {
        if (isBlankDue) {
            out.append('\n');
            isBlankDue = false;
        }
        int start = out.length();
        out.append(marker.isEmpty() ? indent : marker).append(text);
        marker = "";
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
        return this;
    }

    /** Writes each line of {@code text}. */
    Lines lines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(text.substring(start, end));
            start = end + 1;
        }
        return line(text.substring(start));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
