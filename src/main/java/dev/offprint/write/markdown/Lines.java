package dev.offprint.write.markdown;

import java.util.ArrayList;
import java.util.List;

/** Lines of Markdown that containers indent and join. */
final class Lines {
    static final String RULE = "---";

    private final List<String> lines = new ArrayList<>();

    static Lines of(String text) {
        Lines lines = new Lines();
        int from = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', from)) {
            lines.lines.add(text.substring(from, i));
            from = i + 1;
        }
        lines.lines.add(text.substring(from));
        return lines;
    }

    void add(String line) {
        lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Appends a block, after a blank line when asked for and when something stands before it. */
    void append(Lines block, boolean isApart) {
        if (isApart && !lines.isEmpty() && !block.isEmpty()) {
            lines.add("");
        }
        lines.addAll(block.lines);
    }

    /** The same lines inside a container; a blank line gets no white space at its end. */
    Lines prefixed(String first, String others) {
        Lines result = new Lines();
        for (int i = 0; i < lines.size(); i++) {
            String prefix = i == 0 ? first : others;
            String line = lines.get(i);
            result.lines.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return result;
    }

    /** The same lines, none of which a bullet makes longer: {@code - ---} would be one rule. */
    Lines behindMarker() {
        if (!lines.isEmpty() && lines.get(0).equals(RULE)) {
            lines.set(0, "***");
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
