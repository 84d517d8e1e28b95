package dev.offprint.text;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody meant who mistyped a name. */
public final class Suggestion {
    private Suggestion() {}

    /** The known name nearest to {@code name}, when it is near enough to be meant. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String best = null;
        int bestDistance = Math.max(2, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A sentence part such as {@code , did you mean "x"?}; empty when nothing is near. */
    public static String question(String name, Collection<String> known) {
        return nearest(name, known).map(near -> ", did you mean \"" + near + "\"?").orElse("");
    }

    /** What may have been meant by a name that is none, and what to do: {@code ; remedy}. */
    public static String remedy(String remedy, String name, Collection<String> known) {
        String question = question(name, known);
        return question.isEmpty() ? "; " + remedy : question + " " + remedy;
    }

    /** The Levenshtein distance in which two swapped neighbours count once; three rows are kept. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                boolean isSwap =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwap) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
