package dev.offprint.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Says in which column of which table a cell stands, as the HTML standard has it (4.9.12.1, forming
 * a table): a cell goes where none from a row above reaches.
 */
final class TableCells {
    /** More columns are one. */
    private static final int MOST = 1_000;

    /** The tables that are open, the innermost first. */
    private final Deque<Grid> open = new ArrayDeque<>();

    private int tables;

    /** The table of a cell. */
    static int table(int cell) {
        return cell / MOST / 2;
    }

    /** Its column, from 1 on; 0 for what stands in none. */
    static int column(int cell) {
        return cell % MOST;
    }

    /** An element begins; the cell that its words stand in, or {@code outer}. */
    int enter(HtmlNode element, int outer) {
        if (element.name.equals("table")) {
            open.push(new Grid(++tables));
            return outer;
        }
        @Nullable Grid grid = open.peek();
        if (grid != null && element.name.equals("tr")) {
            grid.column = 0;
        }
        boolean isCell = element.name.equals("td") || element.name.equals("th");
        return grid != null && isCell ? grid.place(element) : outer;
    }

    /** An element ends. */
    void leave(HtmlNode element) {
        @Nullable Grid grid = open.peek();
        if (grid != null && element.name.equals("table")) {
            open.pop();
        } else if (grid != null && element.name.equals("tr")) {
            grid.endRow();
        }
    }

    /** What is known of a table up to here. */
    private static final class Grid {
        private final int number;
        private int row;
        private int column;

        /** For each column, how many more rows a cell from above reaches down. */
        private int[] reaching = new int[16];

        Grid(int number) {
            this.number = number;
        }

        int place(HtmlNode cell) {
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
            // Cells of neighbouring rows are told apart.
            return (number * 2 + row % 2) * MOST + first + 1;
        }

        void endRow() {
            row++;
            for (int i = 0; i < reaching.length; i++) {
                reaching[i] = Math.max(0, reaching[i] - 1);
            }
        }
    }
}
