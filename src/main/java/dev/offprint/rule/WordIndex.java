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
    private static final int PAIRS = 1 << 12;

    /** A word and who wants it, in a list of those that begin alike. */
    private record Entry(String word, BitSet owners, @Nullable Entry next) {}

    private final boolean isAnyCase;

    /** Whether a word may begin with two letters, by a number that few other pairs have. */
    private final boolean[] mayBegin = new boolean[PAIRS];

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
        mayBegin[pair(word.charAt(0), word.charAt(1))] = true;
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
        char[] letters = text.toCharArray();
        if (isAnyCase) {
            for (int i = 0; i < letters.length; i++) {
                letters[i] = RequiredWords.fold(letters[i]);
            }
        }
        for (int at = 0; at + 1 < letters.length; at++) {
            if (mayBegin[pair(letters[at], letters[at + 1])]) {
                find(letters, at, found);
            }
        }
    }

    private void find(char[] letters, int at, BitSet found) {
        long start = letters[at];
        int longest = Math.min(LONGEST_START, letters.length - at);
        for (int length = 2; length <= longest; length++) {
            start = start << Character.SIZE | letters[at + length - 1];
            if (lengths[length]) {
                find(start, letters, at, found);
            }
        }
    }

    private void find(long start, char[] letters, int at, BitSet found) {
        int slot = slot(start);
        Entry entry = entries[slot];
        while (entry != null && starts[slot] != start) {
            slot = (slot + 1) & (starts.length - 1);
            entry = entries[slot];
        }
        for (; entry != null; entry = entry.next) {
            if (stands(entry.word, letters, at)) {
                found.or(entry.owners);
            }
        }
    }

    private static boolean stands(String word, char[] letters, int at) {
        if (at + word.length() > letters.length) {
            return false;
        }
        for (int i = Math.min(LONGEST_START, word.length()); i < word.length(); i++) {
            if (letters[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & (PAIRS - 1);
    }

    private int slot(long start) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
        long mixed = start * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & (starts.length - 1);
    }
}
