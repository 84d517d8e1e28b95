package dev.offprint.proof;

import java.util.List;

/**
 * Words that one text joins and the other parts: an element that is a block to the one and none to
 * the other. Nothing is lost by it, unless a number becomes another one.
 */
final class Joints {
    private static final int FEW = 200;

    private final Rest lost;
    private final Rest added;

    private Joints(Rest lost, Rest added) {
        this.lost = lost;
        this.added = added;
    }

    /** Takes them out of the rests that stand at each gap. */
    static void take(Rest lost, Rest added, List<int[]> gaps) {
        Joints joints = new Joints(lost, added);
        for (int[] gap : gaps) {
            joints.take(
                    gap[0], Math.min(gap[1], gap[0] + FEW), gap[2], Math.min(gap[3], gap[2] + FEW));
        }
    }

    private void take(int from, int to, int otherFrom, int otherTo) {
        int next = otherFrom;
        for (int i = from; i < to; i++) {
            for (int j = next; j < otherTo; j++) {
                int[] ends = joined(i, to, j, otherTo);
                if (ends.length > 0) {
                    for (int k = i; k < ends[0]; k++) {
                        lost.take(k);
                    }
                    for (int k = j; k < ends[1]; k++) {
                        added.take(k);
                    }
                    i = ends[0] - 1;
                    next = ends[1];
                    break;
                }
            }
        }
    }

    /** Where words from both places on come to the same letters; empty when they do not. */
    private int[] joined(int from, int to, int otherFrom, int otherTo) {
        StringBuilder one = new StringBuilder(lost.text(from));
        StringBuilder other = new StringBuilder(added.text(otherFrom));
        int i = from + 1;
        int j = otherFrom + 1;
        while (one.length() != other.length()) {
            boolean isOneShort = one.length() < other.length();
            StringBuilder small = isOneShort ? one : other;
            StringBuilder large = isOneShort ? other : one;
            boolean isAlike = large.indexOf(small.toString()) == 0;
            // In the source a tag within a word may be a line that ends, as its style says.
            boolean isParted =
                    isOneShort
                            ? i == to || lost.isApart(i)
                            : j == otherTo || (added.isApart(j) && !lost.isSewn(i - 1));
            if (!isAlike || isParted) {
                return new int[0];
            }
            String more = isOneShort ? lost.text(i++) : added.text(j++);
            if (isDigit(small.charAt(small.length() - 1)) && isDigit(more.charAt(0))) {
                return new int[0];
            }
            small.append(more);
        }
        return one.compareTo(other) == 0 ? new int[] {i, j} : new int[0];
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
