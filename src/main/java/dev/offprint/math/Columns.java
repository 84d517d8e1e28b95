package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How the columns of a table are set.
 *
 * @param alignments {@code l}, {@code c} or {@code r}, one for each column
 * @param lines {@code |}, {@code :} or nothing, one for each place between two columns
 */
record Columns(
        List<String> alignments,
        List<String> lines,
        boolean hasRowLines,
        boolean isClose,
        boolean isDisplay) {

    Columns {
        alignments = List.copyOf(alignments);
        lines = List.copyOf(lines);
    }

    static Columns of(Element table) {
        List<Element> first = List.of();
        int count = 0;
        for (Element row : table.children()) {
            List<Element> cells = cells(row);
            first = first.isEmpty() ? cells : first;
            count = Math.max(count, cells.size());
        }
        List<String> alignments = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String ofCell = i < first.size() ? ofCell(first.get(i)) : "";
            alignments.add(letter(ofCell.isEmpty() ? nth(table.attr("columnalign"), i) : ofCell));
            lines.add(i + 1 < count ? line(nth(table.attr("columnlines"), i)) : "");
        }
        return new Columns(
                alignments,
                lines,
                table.attr("rowlines").matches(".*(?:solid|dashed).*")
                        || table.attr("frame").matches("solid|dashed"),
                table.attr("columnspacing").startsWith("0"),
                table.attr("displaystyle").equals("true"));
    }

    /** The cells of a row, without the label of a numbered one. */
    static List<Element> cells(Element row) {
        List<Element> cells = row.children();
        return Names.is(row, "mlabeledtr") && !cells.isEmpty()
                ? List.copyOf(cells.subList(1, cells.size()))
                : List.copyOf(cells);
    }

    private static String ofCell(Element cell) {
        String align = cell.attr("columnalign");
        if (align.isEmpty() && cell.parent() != null) {
            align = cell.parent().attr("columnalign").strip();
        }
        if (align.isEmpty()) {
            String style = cell.attr("style").replace(" ", "");
            int at = style.indexOf("text-align:");
            return at < 0 ? "" : style.substring(at + 11);
        }
        return align;
    }

    /** The value for a column; the last one holds for all that follow. */
    static String nth(String list, int column) {
        String[] values = list.strip().split("\\s+", -1);
        return values[Math.min(column, values.length - 1)];
    }

    private static String letter(String alignment) {
        return alignment.startsWith("left") ? "l" : alignment.startsWith("right") ? "r" : "c";
    }

    private static String line(String kind) {
        return kind.equals("solid") ? "|" : kind.equals("dashed") ? ":" : "";
    }

    boolean hasLines() {
        return hasRowLines || lines.stream().anyMatch(line -> !line.isEmpty());
    }

    boolean isCentred() {
        return alignments.stream().allMatch("c"::equals);
    }

    boolean isLeft() {
        return alignments.size() <= 2 && alignments.stream().allMatch("l"::equals);
    }

    /** Whether these are equations that stand under each other at a sign. */
    boolean isAligned() {
        if (alignments.size() < 2 || !(isDisplay || isClose)) {
            return false;
        }
        for (int i = 0; i < alignments.size(); i++) {
            if (!alignments.get(i).equals(i % 2 == 0 ? "r" : "l")) {
                return false;
            }
        }
        return true;
    }
}
