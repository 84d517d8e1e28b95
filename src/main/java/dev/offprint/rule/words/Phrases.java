package dev.offprint.rule.words;

import dev.offprint.evidence.PlainWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases, found by their first two letters; most texts hold none, and that is told fast. */
final class Phrases {
    private static final int SLOTS = 1 << 12;

    private final boolean[] mayStart = new boolean[SLOTS];
    private final Map<Integer, List<Phrase>> byStart = new HashMap<>();

    Phrases(Collection<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            char first = phrase.first().charAt(0);
            char second = phrase.first().charAt(1);
            mayStart[slot(first, second)] = true;
            byStart.computeIfAbsent(start(first, second), key -> new ArrayList<>()).add(phrase);
        }
    }

    /** Whether {@code words} are such phrases and nothing else, numbers aside. */
    boolean areAll(String words) {
        int at = 0;
        boolean isOne = false;
        while (at < words.length()) {
            int end = longest(words, at);
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
        return c == ' ' || c == PlainWords.END || (c >= '0' && c <= '9');
    }

    /** Whether {@code words} begin with one of these phrases. */
    boolean begin(String words) {
        return longest(words, 0) > 0;
    }

    /** Whether one of these phrases stands anywhere in {@code words}. */
    boolean standIn(String words) {
        for (int i = 0; i + 1 < words.length(); i++) {
            if (longest(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest phrase ends that begins at {@code at}; -1 when none does. */
    private int longest(String words, int at) {
        if (at + 1 >= words.length()) {
            return -1;
        }
        char first = words.charAt(at);
        char second = words.charAt(at + 1);
        if (!mayStart[slot(first, second)]) {
            return -1;
        }
        int end = -1;
        for (Phrase phrase : byStart.getOrDefault(start(first, second), List.of())) {
            end = Math.max(end, phrase.endIn(words, at));
        }
        return end;
    }

    private static int slot(char first, char second) {
        return (first * 31 + second) & (SLOTS - 1);
    }

    private static int start(char first, char second) {
        return first << 16 | second;
    }
}
