package dev.offprint.convert.read;

import dev.offprint.article.MathSource;
import java.util.List;
import java.util.Optional;

/** The signs around TeX in a text, without which it is a formula. */
final class TexSigns {
    /** Opening and closing, the longer before the shorter. */
    private static final List<List<String>> DISPLAY =
            List.of(List.of("$$", "$$"), List.of("\\\\[", "\\\\]"), List.of("\\[", "\\]"));

    private static final List<List<String>> INLINE =
            List.of(List.of("$", "$"), List.of("\\\\(", "\\\\)"), List.of("\\(", "\\)"));

    private TexSigns() {}

    /** The formula on lines of its own that a source is; empty when it is something else. */
    static Optional<MathSource> display(String source) {
        return within(source.strip(), DISPLAY);
    }

    /** The formula in a line that a source is; empty when it is something else. */
    static Optional<MathSource> inline(String source) {
        return source.startsWith("$$") ? Optional.empty() : within(source, INLINE);
    }

    private static Optional<MathSource> within(String source, List<List<String>> signs) {
        for (List<String> pair : signs) {
            int length = pair.get(0).length();
            if (source.length() > 2 * length
                    && source.startsWith(pair.get(0))
                    && source.endsWith(pair.get(1))) {
                String tex = source.substring(length, source.length() - length).strip();
                return tex.isEmpty() ? Optional.empty() : Optional.of(new MathSource(tex, ""));
            }
        }
        return Optional.empty();
    }
}
