package dev.offprint.lint.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which of many words stand in a text, in one walk of it. */
final class WordFinder {
    private static final int SLOTS = 1 << 16;

    private final boolean[] mayStart = new boolean[SLOTS];
    private final Map<Integer, List<String>> byStart = new HashMap<>();

    /**
     * @param words each of at least two characters
     */
    WordFinder(Collection<String> words) {
        for (String word : Set.copyOf(words)) {
            mayStart[slot(word.charAt(0), word.charAt(1))] = true;
            byStart.computeIfAbsent(start(word.charAt(0), word.charAt(1)), k -> new ArrayList<>())
                    .add(word);
        }
    }

    /** Those of the words that stand in {@code text}, in their case of letters. */
    Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            if (mayStart[slot(first, second)]) {
                for (String word : byStart.getOrDefault(start(first, second), List.of())) {
                    if (text.startsWith(word, i)) {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }

    private static int slot(char first, char second) {
        return (first * 31 + second) & (SLOTS - 1);
    }

    private static int start(char first, char second) {
        return first << 16 | second;
    }
}
