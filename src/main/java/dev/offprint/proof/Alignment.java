package dev.offprint.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the words of two texts that stand in both in the same order, after the patience diff of
 * Bram Cohen: what begins and ends alike, then the words that each has once, and so on between
 * them. Short rests without such words are compared word by word.
 */
final class Alignment {
    private static final int FEW = 4_000_000;
    private static final int DEEPEST = 60;

    /** Words of the one that have none in the other, at one place. */
    record Gap(int from, int to, int otherFrom, int otherTo) {}

    private record Range(int from, int to, int otherFrom, int otherTo, int depth) {}

    private final int[] one;
    private final int[] other;
    private final int[] countOne;
    private final int[] countOther;
    private final int[] placeOther;
    private final List<Gap> gaps = new ArrayList<>();
    private final Deque<Range> open = new ArrayDeque<>();

    private Alignment(int[] one, int[] other, int distinct) {
        this.one = one;
        this.other = other;
        this.countOne = new int[distinct];
        this.countOther = new int[distinct];
        this.placeOther = new int[distinct];
    }

    /** The gaps between the pairs, in order. */
    static List<Gap> gaps(List<String> one, List<String> other) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] first = numbered(one, numbers);
        int[] second = numbered(other, numbers);
        Alignment alignment = new Alignment(first, second, numbers.size());
        alignment.run();
        return alignment.gaps;
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        int[] numbered = new int[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            Integer known = numbers.putIfAbsent(words.get(i), numbers.size());
            numbered[i] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }

    private void run() {
        open.push(new Range(0, one.length, 0, other.length, 0));
        while (!open.isEmpty()) {
            align(open.pop());
        }
    }

    private void align(Range range) {
        int from = range.from;
        int to = range.to;
        int otherFrom = range.otherFrom;
        int otherTo = range.otherTo;
        while (from < to && otherFrom < otherTo && one[from] == other[otherFrom]) {
            from++;
            otherFrom++;
        }
        while (from < to && otherFrom < otherTo && one[to - 1] == other[otherTo - 1]) {
            to--;
            otherTo--;
        }
        if (from == to && otherFrom == otherTo) {
            return;
        }
        Range rest = new Range(from, to, otherFrom, otherTo, range.depth + 1);
        if (from == to || otherFrom == otherTo) {
            gap(rest);
            return;
        }
        int[][] anchors = range.depth < DEEPEST ? anchors(rest) : new int[2][0];
        if (anchors[0].length > 0) {
            split(rest, anchors[0], anchors[1]);
        } else if ((long) (to - from) * (otherTo - otherFrom) <= FEW) {
            wordByWord(rest);
        } else {
            manyTimes(rest);
        }
    }

    /** Splits at the words that both have, though each stands there more than once. */
    private void manyTimes(Range range) {
        int[][] pairs =
                ShortestEdit.pairs(
                        Arrays.copyOfRange(one, range.from, range.to),
                        Arrays.copyOfRange(other, range.otherFrom, range.otherTo));
        int from = range.from;
        int otherFrom = range.otherFrom;
        for (int i = 0; i < pairs[0].length; i++) {
            gapBefore(from, range.from + pairs[0][i], otherFrom, range.otherFrom + pairs[1][i]);
            from = range.from + pairs[0][i] + 1;
            otherFrom = range.otherFrom + pairs[1][i] + 1;
        }
        gapBefore(from, range.to, otherFrom, range.otherTo);
    }

    private void gapBefore(int from, int to, int otherFrom, int otherTo) {
        if (from < to || otherFrom < otherTo) {
            gaps.add(new Gap(from, to, otherFrom, otherTo));
        }
    }

    private void gap(Range range) {
        gaps.add(new Gap(range.from, range.to, range.otherFrom, range.otherTo));
    }

    /** The rests are pushed so that they come up in order. */
    private void split(Range range, int[] places, int[] otherPlaces) {
        int to = range.to;
        int otherTo = range.otherTo;
        for (int i = places.length - 1; i >= 0; i--) {
            open.push(new Range(places[i] + 1, to, otherPlaces[i] + 1, otherTo, range.depth));
            to = places[i];
            otherTo = otherPlaces[i];
        }
        open.push(new Range(range.from, to, range.otherFrom, otherTo, range.depth));
    }

    /** The longest run of words that stand once in both and in the same order. */
    private int[][] anchors(Range range) {
        for (int i = range.from; i < range.to; i++) {
            countOne[one[i]]++;
        }
        for (int i = range.otherFrom; i < range.otherTo; i++) {
            countOther[other[i]]++;
            placeOther[other[i]] = i;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = range.from; i < range.to; i++) {
            if (countOne[one[i]] == 1 && countOther[one[i]] == 1) {
                pairs.add(new int[] {i, placeOther[one[i]]});
            }
        }
        for (int i = range.from; i < range.to; i++) {
            countOne[one[i]] = 0;
        }
        for (int i = range.otherFrom; i < range.otherTo; i++) {
            countOther[other[i]] = 0;
        }
        return rising(pairs);
    }

    private static int[][] rising(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int place = pairs.get(i)[1];
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] places = new int[length];
        int[] otherPlaces = new int[length];
        int at = length == 0 ? -1 : tails[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            places[i] = pairs.get(at)[0];
            otherPlaces[i] = pairs.get(at)[1];
            at = before[at];
        }
        return new int[][] {places, otherPlaces};
    }

    /** The longest common run by the table that everybody knows; it is small enough here. */
    private void wordByWord(Range range) {
        int rows = range.to - range.from;
        int columns = range.otherTo - range.otherFrom;
        short[][] longest = new short[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        one[range.from + i] == other[range.otherFrom + j]
                                ? (short) Math.min(Short.MAX_VALUE, longest[i + 1][j + 1] + 1)
                                : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && one[range.from + i] == other[range.otherFrom + j]) {
                i++;
                j++;
                continue;
            }
            int startOne = i;
            int startOther = j;
            while ((i < rows || j < columns)
                    && !(i < rows
                            && j < columns
                            && one[range.from + i] == other[range.otherFrom + j])) {
                if (j == columns || (i < rows && longest[i + 1][j] >= longest[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            gaps.add(
                    new Gap(
                            range.from + startOne,
                            range.from + i,
                            range.otherFrom + startOther,
                            range.otherFrom + j));
        }
    }
}
