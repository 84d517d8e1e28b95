package dev.offprint.convert.read.html;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The pipes that part the cells of one row of a Markdown table (GFM, section 4.10). */
final class RowCells {
    private final String markdown;

    /** Pipes between two cells; none of them opens or ends the row. */
    private final List<Integer> pipes = new ArrayList<>();

    private final Span row;

    RowCells(String markdown, Span line) {
        this.markdown = markdown;
        int first = line.start();
        while (first < line.end() && isBlank(markdown.charAt(first))) {
            first++;
        }
        int last = line.end();
        while (last > first && isBlank(markdown.charAt(last - 1))) {
            last--;
        }
        this.row = new Span(first, last);
        for (int i = first; i < last; i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < last && markdown.charAt(i + 1) == '|') {
                i++;
            } else if (c == '|' && i > first && i < last - 1) {
                pipes.add(i);
            }
        }
    }

    /** How many cells the row has. */
    int count() {
        return pipes.size() + 1;
    }

    /** How many it has when pipes in code part none. */
    int countOutsideCode() {
        return count() - pipesInCode().size();
    }

    /** Escapes the pipes that stand in code. */
    List<Edit> pipesInCode() {
        List<Edit> escaped = new ArrayList<>();
        int from = pipes.isEmpty() ? row.end() : row.start();
        while (from < row.end()) {
            int open = row.indexOf(markdown, '`', from);
            if (open < 0) {
                break;
            }
            int content = afterTicks(open);
            int close = closing(content, content - open);
            if (close < 0) {
                from = content;
                continue;
            }
            for (int pipe : pipes) {
                if (pipe >= content && pipe < close) {
                    escaped.add(escape(pipe));
                }
            }
            from = afterTicks(close);
        }
        return escaped;
    }

    /** Escapes the pipes that would begin more cells than these, outside code. */
    List<Edit> pipesAfter(int cells) {
        List<Edit> escaped = new ArrayList<>();
        List<Edit> inCode = pipesInCode();
        int seen = 1;
        for (int pipe : pipes) {
            if (inCode.contains(escape(pipe))) {
                continue;
            }
            if (seen >= cells) {
                escaped.add(escape(pipe));
            }
            seen++;
        }
        return escaped;
    }

    private static Edit escape(int pipe) {
        return new Edit(new Span(pipe, pipe), "\\");
    }

    private int afterTicks(int at) {
        int after = at;
        while (after < row.end() && markdown.charAt(after) == '`') {
            after++;
        }
        return after;
    }

    /** Where a run of as many ticks begins, or -1. */
    private int closing(int from, int ticks) {
        int at = from;
        while (at < row.end()) {
            int open = row.indexOf(markdown, '`', at);
            if (open < 0) {
                return -1;
            }
            int after = afterTicks(open);
            if (after - open == ticks) {
                return open;
            }
            at = after;
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
