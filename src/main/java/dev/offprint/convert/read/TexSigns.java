package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.MathSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The signs around TeX in a text, without which it is a formula. */
final class TexSigns {
    /** Opening and closing, the longer before the shorter. */
    private static final List<List<String>> DISPLAY =
            List.of(List.of("$$", "$$"), List.of("\\\\[", "\\\\]"), List.of("\\[", "\\]"));

    private static final List<List<String>> INLINE =
            List.of(List.of("$", "$"), List.of("\\\\(", "\\\\)"), List.of("\\(", "\\)"));

    /** How far a line is moved in. */
    private static final Pattern MARGIN = Pattern.compile("\\R([ \\t]*)\\S");

    private TexSigns() {}

    /** The formula on lines of its own that a source is; empty when it is something else. */
    static Optional<MathSource> display(String source) {
        return within(source.strip(), DISPLAY);
    }

    /** The formula on lines of its own that is all of a paragraph; empty when there is more. */
    static Optional<MathSource> alone(List<Inline> paragraph) {
        return paragraph.size() == 1 && paragraph.get(0) instanceof Inline.Verbatim verbatim
                ? display(verbatim.source())
                : Optional.empty();
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
                String inner = source.substring(length, source.length() - length);
                String tex = withoutMargin(inner).strip();
                return tex.isEmpty() ? Optional.empty() : Optional.of(new MathSource(tex, ""));
            }
        }
        return Optional.empty();
    }

    /**
     * The source with all lines but the first moved out as far as they are all moved in, which says
     * only in what they stand.
     */
    static String withoutMargin(String source) {
        @Nullable String margin = null;
        Matcher lines = MARGIN.matcher(source);
        while (lines.find()) {
            String indent = lines.group(1);
            margin = margin == null ? indent : common(margin, indent);
        }
        return margin == null || margin.isEmpty()
                ? source
                : source.replaceAll("(\\R)" + margin, "$1");
    }

    private static String common(String one, String other) {
        int length = 0;
        int least = Math.min(one.length(), other.length());
        while (length < least && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
