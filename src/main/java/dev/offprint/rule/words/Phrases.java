package dev.offprint.rule.words;

import dev.offprint.evidence.PlainWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Many phrases, found by their first two letters; most texts hold none, and that is told fast. They
 * are one text and two tables, which can be read from a file as they are.
 */
final class Phrases {
    private static final int SLOTS = 1 << 12;

    /** What a button says, in characters. */
    private static final int LONGEST_LABEL = 40;

    private final boolean[] mayStart = new boolean[SLOTS];
    private final int[] starts;
    private final int[] places;
    private final String table;

    /**
     * Takes the tables of {@link #of}.
     *
     * @param starts the first two letters of phrases, sorted
     * @param places where the phrases of each start begin in {@code table}
     * @param table all phrases, each with its length before it, by their starts
     */
    Phrases(int[] starts, int[] places, String table) {
        this.starts = starts;
        this.places = places;
        this.table = table;
        for (int start : starts) {
            mayStart[slot((char) (start >>> 16), (char) start)] = true;
        }
    }

    /**
     * Phrases as their author wrote them.
     *
     * @throws IllegalArgumentException when one is too short to be looked for
     */
    static Phrases of(Collection<String> texts) {
        SortedMap<Integer, Set<String>> byStart = new TreeMap<>();
        for (String text : texts) {
            String phrase = Phrase.plain(text);
            byStart.computeIfAbsent(
                            start(phrase.charAt(0), phrase.charAt(1)), key -> new TreeSet<>())
                    .add(phrase);
        }
        int[] places = new int[byStart.size()];
        StringBuilder table = new StringBuilder();
        int i = 0;
        for (Set<String> phrases : byStart.values()) {
            places[i++] = table.length();
            phrases.forEach(phrase -> table.append((char) phrase.length()).append(phrase));
        }
        int[] starts = byStart.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Phrases(starts, places, table.toString());
    }

    int[] starts() {
        return starts;
    }

    int[] places() {
        return places;
    }

    String table() {
        return table;
    }

    /**
     * Whether {@code words} are such phrases and nothing else, numbers aside.
     *
     * @param isToEnd whether what a phrase leaves open is a part of it
     */
    boolean areAll(String words, boolean isToEnd) {
        int at = 0;
        boolean isOne = false;
        while (at < words.length()) {
            int end = longest(words, at, isToEnd);
            if (end > at) {
                isOne = true;
                at = end;
            } else if (isAside(words.charAt(at))) {
                at++;
            } else {
                return false;
            }
        }
        return isOne;
    }

    private static boolean isAside(char c) {
        return c == ' ' || PlainWords.isEnd(c) || (c >= '0' && c <= '9');
    }

    /** Whether {@code words} begin with one of these phrases. */
    boolean begin(String words) {
        return longest(words, 0, false) > 0;
    }

    /** Whether a sentence of {@code words} begins with one after another that asks or exclaims. */
    boolean followHook(String words) {
        int hook = words.indexOf(PlainWords.HOOK);
        while (hook >= 0) {
            if (longest(words, hook + 2, false) > 0) {
                return true;
            }
            hook = words.indexOf(PlainWords.HOOK, hook + 1);
        }
        return false;
    }

    /** Whether {@code words} end with one of these phrases and begin with something else. */
    boolean end(String words) {
        int last = words.length();
        while (last > 0 && isAside(words.charAt(last - 1))) {
            last--;
        }
        for (int i = Math.max(1, last - LONGEST_LABEL); i + 1 < last; i++) {
            if (longest(words, i, false) == last) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these phrases stands anywhere in {@code words}. */
    boolean standIn(String words) {
        for (int i = 0; i + 1 < words.length(); i++) {
            if (longest(words, i, false) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the longest phrase ends that begins at {@code at}; -1 when none does.
     *
     * @param isToEnd whether what a phrase leaves open is a part of it
     */
    private int longest(String words, int at, boolean isToEnd) {
        if (at + 1 >= words.length()) {
            return -1;
        }
        char first = words.charAt(at);
        char second = words.charAt(at + 1);
        if (!mayStart[slot(first, second)] || !Scripts.isEdge(words, at)) {
            return -1;
        }
        int group = Arrays.binarySearch(starts, start(first, second));
        if (group < 0) {
            return -1;
        }
        int groupEnd = group + 1 < places.length ? places[group + 1] : table.length();
        int longest = -1;
        int from = places[group];
        while (from < groupEnd) {
            int end = from + 1 + table.charAt(from);
            if (goesOn(words, at + 2, from + 3, end)) {
                Phrase phrase = new Phrase(table, from + 1, end);
                int own = isToEnd ? phrase.endOfAllIn(words, at) : phrase.endIn(words, at);
                longest = Math.max(longest, own);
            }
            from = end;
        }
        return longest;
    }

    /** Whether the third letter may be that of a phrase, which most that begin alike differ in. */
    private boolean goesOn(String words, int at, int third, int end) {
        if (third >= end || table.charAt(third) == Phrase.GAP) {
            return true;
        }
        return at < words.length() && words.charAt(at) == table.charAt(third);
    }

    private static int slot(char first, char second) {
        return (first * 31 + second) & (SLOTS - 1);
    }

    private static int start(char first, char second) {
        return first << 16 | second;
    }
}
