package dev.offprint.proof;

import java.util.BitSet;
import java.util.List;

/**
 * Takes what is on record as moved out of two texts that both have it: which of two neighbours
 * moved cannot be told from their order, when the shorter one stayed.
 */
final class Moved {
    /** How many words at its ends tell a text that moved; between them may stand code. */
    private static final int ENDS = 3;

    private final Words words;
    private final List<String> texts;
    private final int[] standing;
    private final BitSet taken = new BitSet();

    private Moved(Words words) {
        this.words = words;
        this.standing = words.thatStand();
        this.texts = words.texts(standing);
    }

    /** Both texts without the runs of words that begin and end as an entry does. */
    static List<Words> outOf(Words before, Words after, List<List<String>> entries) {
        Moved one = new Moved(before);
        Moved other = new Moved(after);
        for (List<String> entry : entries) {
            one.take(entry, other);
        }
        return List.of(one.rest(), other.rest());
    }

    private void take(List<String> entry, Moved other) {
        boolean isTaken = false;
        for (int ends = Math.min(ENDS, entry.size()); ends > 0 && !isTaken; ends--) {
            isTaken = take(entry, ends, other);
        }
    }

    private boolean take(List<String> entry, int ends, Moved other) {
        List<String> head = entry.subList(0, ends);
        List<String> tail = entry.subList(entry.size() - ends, entry.size());
        for (int start = find(head, 0); start >= 0; start = find(head, start + 1)) {
            int end = find(tail, start + entry.size() - ends) + ends;
            if (end < ends || end > start + 2 * entry.size() + ends) {
                continue;
            }
            int there = other.find(texts.subList(start, end), 0);
            if (there >= 0) {
                taken.set(start, end);
                other.taken.set(there, there + end - start);
                return true;
            }
        }
        return false;
    }

    /** Where these words stand one behind the other, none of them taken; -1 when nowhere. */
    private int find(List<String> run, int from) {
        for (int i = from; i + run.size() <= texts.size(); i++) {
            int free = taken.nextSetBit(i);
            if (texts.get(i).equals(run.get(0))
                    && (free < 0 || free >= i + run.size())
                    && texts.subList(i, i + run.size()).equals(run)) {
                return i;
            }
        }
        return -1;
    }

    private Words rest() {
        BitSet gone = new BitSet();
        taken.stream().forEach(i -> gone.set(standing[i]));
        return words.except(gone);
    }
}
