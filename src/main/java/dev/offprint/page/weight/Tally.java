package dev.offprint.page.weight;

/** Counts what an element holds while a page is walked, until it is a {@link Weight}. */
@SuppressWarnings("EnumOrdinal") // places in an array that is never stored
final class Tally {
    private static final int KINDS = Count.values().length;

    private final int[] counts = new int[KINDS];

    void add(Count count, int more) {
        counts[count.ordinal()] += more;
    }

    void addIf(boolean isOne, Count count) {
        add(count, isOne ? 1 : 0);
    }

    /** Adds what an element below holds. */
    void add(Tally below) {
        for (int i = 0; i < KINDS; i++) {
            counts[i] += i == Count.OWN_PROSE.ordinal() ? 0 : below.counts[i];
        }
    }

    Weight weight() {
        return new Weight(counts.clone());
    }
}
