package dev.offprint.proof;

import java.util.Arrays;

/**
 * Says in which column of which table a cell stands, as the HTML standard has it (4.9.12.1, forming
 * a table): a cell goes where none from a row above reaches. What is in a cell of a table within a
 * cell stands in the outer one.
 */
final class TableCells {
    /** More columns are one. */
    private static final int MOST = 1_000;

    private int depth;
    private int tables;
    private int column;

    /** For each column, how many more rows a cell from above reaches down. */
    private int[] reaching = new int[16];

    /** The table of a cell. */
    static int table(int cell) {
        return cell / MOST;
    }

    /** Its column, from 1 on; 0 for what stands in none. */
    static int column(int cell) {
        return cell % MOST;
    }

    /** An element begins; the cell that its words stand in, or {@code outer}. */
    int enter(HtmlNode element, int outer) {
        switch (element.name) {
            case "table" -> {
                depth++;
                if (depth == 1) {
                    tables++;
                    Arrays.fill(reaching, 0);
                }
            }
            case "tr" -> column = depth == 1 ? 0 : column;
            case "td", "th" -> {
                return depth == 1 ? place(element) : outer;
            }
            default -> {}
        }
        return outer;
    }

    /** An element ends. */
    void leave(HtmlNode element) {
        if (element.name.equals("table")) {
            depth--;
        } else if (element.name.equals("tr") && depth == 1) {
            for (int i = 0; i < reaching.length; i++) {
                reaching[i] = Math.max(0, reaching[i] - 1);
            }
        }
    }

    private int place(HtmlNode cell) {
        while (column < reaching.length && reaching[column] > 0) {
            column++;
        }
        int first = Math.min(column, MOST - 2);
        column = Math.min(column + cell.columns, MOST);
        if (column > reaching.length) {
            reaching = Arrays.copyOf(reaching, Math.max(column, reaching.length * 2));
        }
        for (int i = first; i < column; i++) {
            reaching[i] = Math.max(reaching[i], cell.rows);
        }
        return tables * MOST + first + 1;
    }
}
