package dev.offprint.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs two long runs of words that differ in few, by the greedy search of Eugene W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations", 1986. A text that stands three times in a page
 * has no word that stands once.
 */
final class ShortestEdit {
    /** More differences than these are not worth their square in memory. */
    private static final int MOST = 1_500;

    private final int[] one;
    private final int[] other;
    private final List<int[]> reached = new ArrayList<>();

    private ShortestEdit(int[] one, int[] other) {
        this.one = one;
        this.other = other;
    }

    /**
     * The pairs of equal words, rising in both.
     *
     * @return places in {@code one}, and those of the same words in {@code other}; both are empty
     *     when too much differs
     */
    static int[][] pairs(int[] one, int[] other) {
        ShortestEdit search = new ShortestEdit(one, other);
        return search.search() ? search.back() : new int[2][0];
    }

    /** Goes as far as it can with one difference more each time; false when that is too many. */
    private boolean search() {
        int most = Math.min(MOST, one.length + other.length);
        int[] furthest = new int[2 * most + 3];
        for (int differences = 0; differences <= most; differences++) {
            for (int k = -differences; k <= differences; k += 2) {
                int x = start(furthest, most + 1, differences, k);
                int y = x - k;
                while (x < one.length && y < other.length && one[x] == other[y]) {
                    x++;
                    y++;
                }
                furthest[most + 1 + k] = x;
                if (x >= one.length && y >= other.length) {
                    reached.add(part(furthest, most + 1, differences));
                    return true;
                }
            }
            reached.add(part(furthest, most + 1, differences));
        }
        return false;
    }

    /** Where the search on diagonal {@code k} begins: below or right of its better neighbour. */
    private static int start(int[] furthest, int middle, int differences, int k) {
        boolean isDown =
                k == -differences
                        || (k != differences
                                && furthest[middle + k - 1] < furthest[middle + k + 1]);
        return isDown ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
    }

    /** The diagonals that were reached, with one on each side. */
    private static int[] part(int[] furthest, int middle, int differences) {
        int[] part = new int[2 * differences + 3];
        System.arraycopy(furthest, middle - differences - 1, part, 0, part.length);
        return part;
    }

    private int[][] back() {
        List<int[]> pairs = new ArrayList<>();
        int x = one.length;
        int y = other.length;
        for (int differences = reached.size() - 1; differences > 0; differences--) {
            int[] before = reached.get(differences - 1);
            int middle = differences;
            int k = x - y;
            boolean isDown =
                    k == -differences
                            || (k != differences
                                    && before[middle + k - 1] < before[middle + k + 1]);
            int from = isDown ? before[middle + k + 1] : before[middle + k - 1];
            int fromOther = from - (isDown ? k + 1 : k - 1);
            int met = isDown ? from : from + 1;
            while (x > met) {
                pairs.add(new int[] {--x, --y});
            }
            x = from;
            y = fromOther;
        }
        while (x > 0 && y > 0) {
            pairs.add(new int[] {--x, --y});
        }
        int[][] rising = new int[2][pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            rising[0][i] = pairs.get(pairs.size() - 1 - i)[0];
            rising[1][i] = pairs.get(pairs.size() - 1 - i)[1];
        }
        return rising;
    }
}
