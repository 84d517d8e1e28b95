package dev.offprint.convert.read.html;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds TeX between dollar signs, as kramdown, Hugo and MathJax read it, so that Markdown's own
 * signs in it stay. One dollar is money more often than math, so it needs a TeX command inside.
 */
final class MathScanner {
    private static final int MAX_INLINE = 400;
    private static final int MAX_DISPLAY = 4_000;

    private MathScanner() {}

    /** The math in {@code range} of {@code text}, dollar signs included. */
    static List<Span> scan(String text, Span range) {
        List<Span> found = new ArrayList<>();
        int at = dollar(text, range.start(), range.end());
        while (at + 1 < range.end()) {
            boolean isDisplay = text.charAt(at + 1) == '$';
            int end = isDisplay ? display(text, at, range.end()) : inline(text, at, range.end());
            if (end > 0) {
                found.add(new Span(at, end));
            }
            at = dollar(text, end > 0 ? end : at + (isDisplay ? 2 : 1), range.end());
        }
        return found;
    }

    /** The next dollar sign before {@code end}, or {@code end}. */
    private static int dollar(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '$') {
            at++;
        }
        return at;
    }

    private static int display(String text, int open, int end) {
        int limit = Math.min(end, open + MAX_DISPLAY);
        for (int i = open + 2; i + 1 < limit; i++) {
            char c = text.charAt(i);
            if (c == '$' && text.charAt(i + 1) == '$') {
                return i > open + 2 ? i + 2 : -1;
            }
            if (c == '\n' && text.charAt(i + 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static int inline(String text, int open, int end) {
        boolean hasCommand = false;
        int limit = Math.min(end, open + MAX_INLINE);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '`') {
                return -1;
            }
            if (c == '$') {
                return hasCommand ? i + 1 : -1;
            }
            hasCommand |= c == '\\' && i + 1 < limit && Character.isLetter(text.charAt(i + 1));
        }
        return -1;
    }
}
