package dev.offprint.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares in which columns of tables words stand. A table may have other columns in the result, or
 * be none there; but what stood below one heading stands below one heading.
 */
final class Columns {
    private final Words before;
    private final Words after;

    /** For each column of the source and each table of the result, the words by column there. */
    private final Map<List<Integer>, Map<Integer, List<Integer>>> found = new HashMap<>();

    Columns(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    /** Two words are the same. */
    void pair(int index, int other) {
        int here = before.cell(index);
        int there = after.cell(other);
        if (here > 0 && there > 0) {
            found.computeIfAbsent(List.of(here, TableCells.table(there)), key -> new HashMap<>())
                    .computeIfAbsent(TableCells.column(there), key -> new ArrayList<>())
                    .add(index);
        }
    }

    /** The words of the source that stand in another column than most of theirs, in order. */
    List<Integer> astray() {
        List<Integer> astray = new ArrayList<>();
        for (Map<Integer, List<Integer>> columns : found.values()) {
            if (columns.size() > 1) {
                List<List<Integer>> others = new ArrayList<>(columns.values());
                others.sort(Comparator.comparing(List::size));
                others.subList(0, others.size() - 1).forEach(astray::addAll);
            }
        }
        astray.sort(Comparator.naturalOrder());
        return astray;
    }
}
