package dev.offprint.convert.read.html;

import dev.offprint.text.Span;

/** Reads what stands in a row of a table, where each bar that parts no cells is escaped (GFM). */
final class RowOfTable {
    private RowOfTable() {}

    /** The source at {@code place}, with its bars as they are meant. */
    static String withBars(String text, Span place) {
        String source = place.of(text);
        return source.contains("\\|") && isRow(text, place.start())
                ? source.replace("\\|", "|")
                : source;
    }

    /** Whether a bar in it parts cells. */
    static boolean isParted(String text, Span place) {
        String source = place.of(text);
        return source.replace("\\|", "").contains("|") && isRow(text, place.start());
    }

    /** Whether the line begins with a bar, and the one above or below it as well. */
    private static boolean isRow(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int above = text.lastIndexOf('\n', start - 2) + 1;
        int below = text.indexOf('\n', at) + 1;
        return beginsWithBar(text, start)
                && ((start > 0 && beginsWithBar(text, above))
                        || (below > 0 && beginsWithBar(text, below)));
    }

    private static boolean beginsWithBar(String text, int start) {
        int at = start;
        while (at < text.length() && " \t>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '|';
    }
}
