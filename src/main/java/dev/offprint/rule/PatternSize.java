package dev.offprint.rule;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a pattern becomes once its counted repetitions are written out. RE2 searches in linear
 * time, but RE2/J writes {@code ((a{99}){99}){99}} out before it does, a million steps.
 */
public final class PatternSize {
    /** A hundred times what any rule here needs, and compiled in a few milliseconds. */
    private static final long LARGEST = 20_000;

    private PatternSize() {}

    /**
     * Refuses a pattern that is too large.
     *
     * @throws PatternSyntaxException when it is
     */
    public static void check(String pattern) {
        if (of(pattern) > LARGEST) {
            throw new PatternSyntaxException("its repetitions make it too large", pattern);
        }
    }

    /** About how many steps a pattern has; what is no pattern has any number. */
    static long of(String pattern) {
        Deque<Long> open = new ArrayDeque<>();
        long total = 0;
        long last = 0;
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int next = i + 1;
            if (c == '{') {
                int close = pattern.indexOf('}', i);
                long times = close < 0 ? 0 : times(pattern.substring(i + 1, close));
                if (times > 0) {
                    total += last * (times - 1);
                    last *= times;
                    next = close + 1;
                }
            } else if (c == '(') {
                open.push(total);
                last = 0;
            } else if (c == ')') {
                long before = open.isEmpty() ? 0 : open.pop();
                last = total - before;
            } else {
                next = c == '[' ? classEnd(pattern, i) : c == '\\' ? escapeEnd(pattern, i) : next;
                last = 1;
                total++;
            }
            if (total > LARGEST) {
                return total;
            }
            i = next;
        }
        return total;
    }

    /** The most that {@code 3}, {@code 3,} or {@code 3,7} asks for; 0 when this counts nothing. */
    private static long times(String count) {
        String most = count.substring(count.indexOf(',') + 1);
        String number = most.isEmpty() ? count.replace(",", "") : most;
        try {
            return Math.min(Long.parseLong(number), LARGEST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Behind an escape, such as one for a code point or a category in braces. */
    private static int escapeEnd(String pattern, int start) {
        boolean isBraced =
                pattern.startsWith("{", start + 2) && "xpP".indexOf(pattern.charAt(start + 1)) >= 0;
        int close = isBraced ? pattern.indexOf('}', start) : -1;
        return close < 0 ? start + 2 : close + 1;
    }

    /** Behind the {@code ]} that ends a class; a first one stands for itself. */
    private static int classEnd(String pattern, int start) {
        int i = start + 1;
        i += i < pattern.length() && pattern.charAt(i) == '^' ? 1 : 0;
        i += i < pattern.length() && pattern.charAt(i) == ']' ? 1 : 0;
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            boolean isNamed = pattern.startsWith("[:", i) && pattern.indexOf(":]", i) > 0;
            i = isNamed ? pattern.indexOf(":]", i) + 2 : i + (pattern.charAt(i) == '\\' ? 2 : 1);
        }
        return i + 1;
    }
}
