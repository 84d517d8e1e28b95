package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Alignment;
import dev.offprint.article.Block.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cells at their places: what a cell spans is filled with empty cells, after the algorithm for
 * forming a table in the HTML standard (section 4.9.12.1).
 */
final class TableGrid {
    private static final Entry EMPTY = new Entry(new Cell(List.of()), Alignment.NONE, null);

    /**
     * What stands at a place.
     *
     * @param from the entry that reaches here from before or above; null for one of its own
     */
    record Entry(Cell cell, Alignment alignment, @Nullable Entry from) {
        Entry(Cell cell, Alignment alignment) {
            this(cell, alignment, null);
        }

        boolean isEmpty() {
            return cell.content().isEmpty();
        }
    }

    private final List<List<Entry>> rows = new ArrayList<>();

    /** For each column, how many more rows a cell above reaches down. */
    private final List<Integer> reach = new ArrayList<>();

    /** For each column, the cell that does. */
    private final List<Entry> above = new ArrayList<>();

    private List<Entry> current = new ArrayList<>();
    private boolean hasCells;
    private boolean isFirstRowPruned;

    void startRow() {
        current = new ArrayList<>();
        hasCells = false;
    }

    void add(Entry entry, int columns, int rowCount) {
        skipReached();
        for (int i = 0; i < columns && (i == 0 || current.size() <= TableReader.MAX_COLUMNS); i++) {
            int column = current.size();
            current.add(i == 0 ? entry : covered(entry));
            while (reach.size() <= column) {
                reach.add(0);
                above.add(EMPTY);
            }
            if (rowCount >= reach.get(column)) {
                above.set(column, entry);
            }
            // One is taken off again when this row ends.
            reach.set(column, Math.max(reach.get(column), rowCount));
        }
        hasCells = true;
    }

    /** Ends the row; false when it had no cell of its own. */
    boolean endRow() {
        skipReached();
        rows.add(current);
        reach.replaceAll(rest -> Math.max(0, rest - 1));
        return hasCells;
    }

    /** Whether a cell reaches down into the next row. */
    boolean isReached() {
        return reach.stream().anyMatch(rest -> rest > 0);
    }

    /**
     * Takes away rows and columns without content and makes all rows equally long.
     *
     * @return how many of the first {@code count} rows went, none of them the first
     */
    int prune(int count) {
        isFirstRowPruned = !rows.isEmpty() && isBlank(rows.get(0));
        int pruned = 0;
        for (int i = 1; i < Math.min(count, rows.size()); i++) {
            pruned += isBlank(rows.get(i)) ? 1 : 0;
        }
        rows.removeIf(TableGrid::isBlank);
        int width = 0;
        for (List<Entry> row : rows) {
            width = Math.max(width, row.size());
        }
        boolean[] isUsed = new boolean[width];
        for (List<Entry> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                isUsed[i] |= !row.get(i).isEmpty();
            }
        }
        rows.replaceAll(row -> used(row, isUsed));
        return pruned;
    }

    private static List<Entry> used(List<Entry> row, boolean[] isUsed) {
        List<Entry> kept = new ArrayList<>();
        for (int i = 0; i < isUsed.length; i++) {
            if (isUsed[i]) {
                kept.add(i < row.size() ? row.get(i) : EMPTY);
            }
        }
        return kept;
    }

    private static Entry covered(Entry by) {
        return new Entry(EMPTY.cell(), Alignment.NONE, by);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean isFirstRowPruned() {
        return isFirstRowPruned;
    }

    List<List<Entry>> rows() {
        return rows;
    }

    int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** The first alignment that any of a column's cells says. */
    List<Alignment> alignments() {
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < columns(); i++) {
            Alignment found = Alignment.NONE;
            for (List<Entry> row : rows) {
                if (found == Alignment.NONE) {
                    found = row.get(i).alignment();
                }
            }
            alignments.add(found);
        }
        return alignments;
    }

    boolean anyBlock(Predicate<Block> test) {
        for (List<Entry> row : rows) {
            for (Entry entry : row) {
                if (entry.cell().content().stream().anyMatch(test)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes the last block of the row above out of its cell when it passes the test. */
    Optional<Block> takeLastBlock(Predicate<Block> test) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> above = rows.get(rows.size() - 1);
        for (int i = above.size() - 1; i >= 0; i--) {
            List<Block> content = above.get(i).cell().content();
            if (!content.isEmpty()) {
                Block last = content.get(content.size() - 1);
                if (!test.test(last)) {
                    return Optional.empty();
                }
                Cell rest = new Cell(content.subList(0, content.size() - 1));
                above.set(i, new Entry(rest, above.get(i).alignment()));
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private void skipReached() {
        while (current.size() < reach.size() && reach.get(current.size()) > 0) {
            current.add(covered(above.get(current.size())));
        }
    }

    private static boolean isBlank(List<Entry> row) {
        for (Entry entry : row) {
            if (!entry.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
