package dev.offprint.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many words, each wanted by some of many owners, found in one walk of a text. A word is looked up
 * by its first letters, four of them where it has so many, which few texts hold by chance.
 */
public final class WordIndex {
    private static final int LONGEST_START = 4;

    /** A word and who wants it, in a list of those that begin alike. */
    private record Entry(String word, BitSet owners, @Nullable Entry next) {}

    private final boolean isAnyCase;

    /** Whether a word is looked up by so many letters. */
    private final boolean[] lengths = new boolean[LONGEST_START + 1];

    /** An open hash table: letters, and the words that begin with them. */
    private final long[] starts;

    private final @Nullable Entry[] entries;

    private WordIndex(boolean isAnyCase, Map<String, BitSet> owners) {
        this.isAnyCase = isAnyCase;
        int slots = Integer.highestOneBit(Math.max(1, owners.size())) * 4;
        starts = new long[slots];
        entries = new Entry[slots];
        owners.forEach(this::add);
    }

    /** Collects words before they are looked for. */
    public static final class Builder {
        private final Map<String, BitSet> owners = new HashMap<>();

        /** Adds a word of at least two letters that {@code owner} wants. */
        public void add(String word, int owner) {
            owners.computeIfAbsent(word, key -> new BitSet()).set(owner);
        }

        /** An index that finds words as they are written. */
        public WordIndex ofSameCase() {
            return new WordIndex(false, owners);
        }

        /** An index that finds folded words, whatever the case of the letters in a text. */
        public WordIndex ofAnyCase() {
            return new WordIndex(true, owners);
        }
    }

    private void add(String word, BitSet owners) {
        int length = Math.min(LONGEST_START, word.length());
        lengths[length] = true;
        long start = 0;
        for (int i = 0; i < length; i++) {
            start = start << Character.SIZE | word.charAt(i);
        }
        int slot = slot(start);
        while (entries[slot] != null && starts[slot] != start) {
            slot = (slot + 1) & (starts.length - 1);
        }
        starts[slot] = start;
        entries[slot] = new Entry(word, owners, entries[slot]);
    }

    /** Adds to {@code found} the owners of all words that stand in {@code text}. */
    public void find(String text, BitSet found) {
        long last = 0;
        for (int i = 0; i < text.length(); i++) {
            last = last << Character.SIZE | letter(text, i);
            for (int length = LONGEST_START; length > 1; length--) {
                if (lengths[length]) {
                    long start = last & (-1L >>> (LONGEST_START - length) * Character.SIZE);
                    find(start, text, i + 1 - length, found);
                }
            }
        }
    }

    private void find(long start, String text, int at, BitSet found) {
        int slot = slot(start);
        Entry entry = entries[slot];
        while (entry != null && starts[slot] != start) {
            slot = (slot + 1) & (starts.length - 1);
            entry = entries[slot];
        }
        for (; entry != null; entry = entry.next) {
            if (stands(entry.word, text, at)) {
                found.or(entry.owners);
            }
        }
    }

    private boolean stands(String word, String text, int at) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letter(text, at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private char letter(String text, int at) {
        char c = text.charAt(at);
        return isAnyCase ? RequiredWords.fold(c) : c;
    }

    private int slot(long start) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
        long mixed = start * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & (starts.length - 1);
    }
}
