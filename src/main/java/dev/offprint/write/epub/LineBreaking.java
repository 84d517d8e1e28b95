package dev.offprint.write.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines where no layout engine is: between words, between CJK characters but not
 * before closing punctuation, and within a word that is longer than a line.
 */
final class LineBreaking {
    private static final String NOT_FIRST = "，。、；：？！）」』】》〉”’…—·,.;:?!)]}%ーっゃゅょッャュョ々";
    private static final String NOT_LAST = "（「『【《〈“‘([{";

    private LineBreaking() {}

    /**
     * Returns the lines of {@code text}, at least one.
     *
     * @param width in ems; glyph widths are estimated, rather too wide than too narrow
     */
    static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int chance = -1;
        double used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > start && isBreak(text, i)) {
                chance = i;
            }
            used += width(c);
            if (used > width && i > start) {
                int end = chance > start ? chance : i;
                lines.add(text.substring(start, end).strip());
                start = end;
                chance = -1;
                used = width(text, start, i) + width(c);
            }
            i += Character.charCount(c);
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    private static double width(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** Says whether a line may end before the character at {@code at}. */
    private static boolean isBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (before == ' ' || before == '-' || before == '/') {
            return after != ' ';
        }
        return (isWide(before) || isWide(after))
                && NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0;
    }

    private static double width(int c) {
        if (isWide(c)) {
            return 1;
        } else if (c == ' ' || "il.,:;'|!ftjr()[]".indexOf(c) >= 0) {
            return 0.36;
        } else if (Character.isUpperCase(c) || "mwMW@%".indexOf(c) >= 0) {
            return 0.82;
        }
        return 0.58;
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x1100 && c <= 0x11ff)
                || (c >= 0x2e80 && c <= 0x9fff)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe4f)
                || (c >= 0xff00 && c <= 0xff60)
                || c >= 0x1f000;
    }
}
