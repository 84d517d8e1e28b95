package dev.offprint.url.pattern;

import java.util.Arrays;
import java.util.List;

/**
 * Text in which {@code *} stands for any run of characters, even none. Matches whole stretches,
 * case included, in time linear in the stretch for a given pattern and without allocating.
 */
final class Glob {
    private final List<String> pieces;

    private Glob(List<String> pieces) {
        this.pieces = pieces;
    }

    static Glob parse(String pattern) {
        return new Glob(List.copyOf(Arrays.asList(pattern.split("\\*", -1))));
    }

    boolean matches(String text, int start, int end) {
        String first = pieces.get(0);
        int last = pieces.size() - 1;
        if (last == 0) {
            return end - start == first.length() && text.startsWith(first, start);
        }
        String suffix = pieces.get(last);
        int limit = end - suffix.length();
        if (start + first.length() > limit
                || !text.startsWith(first, start)
                || !text.startsWith(suffix, limit)) {
            return false;
        }
        int at = start + first.length();
        for (int i = 1; i < last; i++) {
            String piece = pieces.get(i);
            int found = text.indexOf(piece, at);
            if (found < 0 || found + piece.length() > limit) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }
}
