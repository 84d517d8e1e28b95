package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table's row for which its head has no column. The specification of GitHub's tables
 * drops them; somebody wrote them all the same.
 */
final class CellsBeyond {
    private CellsBeyond() {}

    /**
     * Where they stand.
     *
     * @param row where the line of the row stands in {@code markdown}
     * @param columns how many cells have a column
     */
    static List<Span> of(String markdown, Span row, int columns) {
        int at = row.start();
        while (at < row.end() && Character.isWhitespace(markdown.charAt(at))) {
            at++;
        }
        at += at < row.end() && markdown.charAt(at) == '|' ? 1 : 0;
        List<Span> cells = new ArrayList<>();
        int cell = at;
        for (int i = at; i < row.end(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(new Span(cell, i));
                cell = i + 1;
            }
        }
        cells.add(new Span(Math.min(cell, row.end()), row.end()));
        return cells.size() <= columns ? List.of() : cells.subList(columns, cells.size());
    }
}
