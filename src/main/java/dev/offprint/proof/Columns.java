package dev.offprint.proof;

import java.util.ArrayList;
import java.util.BitSet;
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

    private final BitSet paired = new BitSet();

    Columns(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    /** Two words are the same. */
    void pair(int index, int other) {
        int here = before.cell(index);
        int there = after.cell(other);
        if (here > 0 && there > 0) {
            List<Integer> column =
                    List.of(
                            TableCells.table(here),
                            TableCells.column(here),
                            TableCells.table(there));
            found.computeIfAbsent(column, key -> new HashMap<>())
                    .computeIfAbsent(TableCells.column(there), key -> new ArrayList<>())
                    .add(index);
            paired.set(index);
        }
    }

    /**
     * The words of the source that stand in another column than most of theirs; of a cell all or
     * none, as the same word elsewhere may have been taken for one of them.
     */
    List<Integer> astray() {
        List<Integer> astray = new ArrayList<>(others());
        BitSet all = new BitSet();
        astray.forEach(all::set);
        astray.removeIf(index -> isInPlace(index, -1, all) || isInPlace(index, 1, all));
        return astray;
    }

    /** Whether a word on that side in the same cell stands where it should. */
    private boolean isInPlace(int index, int step, BitSet astray) {
        int at = index + step;
        while (at >= 0 && at < before.size() && before.cell(at) == before.cell(index)) {
            if (paired.get(at) && !astray.get(at)) {
                return true;
            }
            at += step;
        }
        return false;
    }

    private List<Integer> others() {
        List<Integer> astray = new ArrayList<>();
        for (Map<Integer, List<Integer>> columns : found.values()) {
            List<List<Integer>> others = new ArrayList<>(columns.values());
            others.sort(Comparator.comparing(List::size));
            others.subList(0, others.size() - 1).forEach(astray::addAll);
        }
        return astray;
    }
}
