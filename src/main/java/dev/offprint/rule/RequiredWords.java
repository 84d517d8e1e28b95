package dev.offprint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Words one of which stands in every match of a pattern. Looking for them is many times faster than
 * asking the pattern, and most texts hold none. (The idea is that of RE2's own Prefilter, which
 * RE2/J lacks.)
 */
final class RequiredWords {
    private static final int SLOTS = 1 << 12;

    private final boolean[] starts = new boolean[SLOTS];
    private final Map<Integer, List<String>> byStart = new HashMap<>();

    private RequiredWords(Set<String> words) {
        for (String word : words) {
            int start = word.charAt(0) << 16 | word.charAt(1);
            starts[slot(word.charAt(0), word.charAt(1))] = true;
            byStart.computeIfAbsent(start, known -> new ArrayList<>()).add(word);
        }
    }

    /** The words of an RE2 pattern. */
    static RequiredWords of(String pattern) {
        return new RequiredWords(PatternWords.of(pattern));
    }

    /** Whether the pattern may match in {@code text}, whatever the case of its letters. */
    boolean mayMatch(CharSequence text) {
        if (byStart.isEmpty()) {
            return true;
        }
        char before = text.length() == 0 ? ' ' : fold(text.charAt(0));
        for (int i = 1; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (starts[slot(before, c)] && isOneAt(text, i - 1, before << 16 | c)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Gives each place in {@code text} at which one of the words begins; false without words. */
    boolean findAll(CharSequence text, IntConsumer each) {
        for (int i = 1; i < text.length() && !byStart.isEmpty(); i++) {
            char before = fold(text.charAt(i - 1));
            char c = fold(text.charAt(i));
            if (starts[slot(before, c)] && isOneAt(text, i - 1, before << 16 | c)) {
                each.accept(i - 1);
            }
        }
        return !byStart.isEmpty();
    }

    private boolean isOneAt(CharSequence text, int at, int start) {
        for (String word : byStart.getOrDefault(start, List.of())) {
            int same = 2;
            while (same < word.length()
                    && at + same < text.length()
                    && fold(text.charAt(at + same)) == word.charAt(same)) {
                same++;
            }
            if (same == word.length()) {
                return true;
            }
        }
        return false;
    }

    private static int slot(char first, char second) {
        return (first * 31 + second) & (SLOTS - 1);
    }

    /** One letter for all that a pattern takes for the same; at times for more than that. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
