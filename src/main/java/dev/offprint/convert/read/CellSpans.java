package dev.offprint.convert.read;

import dev.offprint.article.Block.Cell;
import dev.offprint.convert.read.TableGrid.Entry;
import java.util.ArrayList;
import java.util.List;

/** Says of the cells of a grid how far they reach, once empty rows and columns are gone. */
final class CellSpans {
    private final List<List<Entry>> grid;

    /** How many rows stand in the head, which no cell reaches out of. */
    private final int headRows;

    private final boolean[][] isCovered;

    private CellSpans(List<List<Entry>> grid, int headRows) {
        this.grid = grid;
        this.headRows = headRows;
        this.isCovered = new boolean[grid.size()][grid.isEmpty() ? 0 : grid.get(0).size()];
    }

    static List<List<Cell>> of(List<List<Entry>> grid, int headRows) {
        return new CellSpans(grid, headRows).cells();
    }

    private List<List<Cell>> cells() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < grid.get(row).size(); column++) {
                cells.add(cell(row, column));
            }
            rows.add(cells);
        }
        return rows;
    }

    private Cell cell(int row, int column) {
        Entry entry = grid.get(row).get(column);
        if (isCovered[row][column]) {
            return new Cell(List.of(), false, 0, 0);
        }
        if (entry.from() != null) {
            return new Cell(List.of());
        }
        int columns = 1;
        while (column + columns < grid.get(row).size() && isOf(entry, row, column + columns)) {
            columns++;
        }
        int rows = 1;
        while (reachesDown(entry, row, column, row + rows, columns)) {
            rows++;
        }
        for (int i = row; i < row + rows; i++) {
            for (int j = column; j < column + columns; j++) {
                isCovered[i][j] = true;
            }
        }
        return new Cell(entry.cell().content(), entry.cell().isHeading(), columns, rows);
    }

    private boolean reachesDown(Entry entry, int row, int column, int below, int columns) {
        boolean isSameSection = (row < headRows) == (below < headRows);
        if (below >= grid.size() || !isSameSection) {
            return false;
        }
        for (int j = column; j < column + columns; j++) {
            if (!isOf(entry, below, j)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // the very cell, not one that says the same
    private boolean isOf(Entry entry, int row, int column) {
        return grid.get(row).get(column).from() == entry;
    }
}
