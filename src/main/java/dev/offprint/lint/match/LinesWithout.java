package dev.offprint.lint.match;

import dev.offprint.rule.TextPattern;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The patterns that were found to match nothing in the lines of a post, as long as they say the
 * same: most repairs are made elsewhere, and such a search takes longer than all others.
 */
final class LinesWithout {
    private String lines = "";
    private final Set<TextPattern> patterns = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether a pattern is known to match nothing in {@code text}. */
    boolean contains(TextPattern pattern, String text) {
        return lines.equals(text) && patterns.contains(pattern);
    }

    /** Notes that a pattern matches nothing in {@code text}. */
    void add(TextPattern pattern, String text) {
        if (!lines.equals(text)) {
            lines = text;
            patterns.clear();
        }
        patterns.add(pattern);
    }
}
