package dev.offprint.evidence;

import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Tells what stands in a table of data: a price with its shop, a rating, a plan with its sign-up.
 * While the table stays, no cell of it is a leftover, whatever it says. A table is of data when it
 * has headings for its columns, or rows of one make under a column of plain words; tables that only
 * lay a page out, with tables in them or a text in a cell, are none. What is known of a table is
 * kept, for one document.
 */
public final class DataCells {
    private static final int LEAST_COLUMNS = 2;

    /** Fewer may be two columns of a page, or a picture and its words. */
    private static final int LEAST_ROWS = 3;

    /** Characters of a cell; a box of a page that a table lays out holds a text. */
    private static final int LONGEST_CELL = 300;

    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator TABLE = QueryParser.parse("table");
    private static final Evaluator CELL = QueryParser.parse("td, th");
    private static final Evaluator ROW = QueryParser.parse("tr");
    private static final Evaluator LEADING = QueryParser.parse("a[href], button, img");
    private static final Evaluator OF_PAGE = QueryParser.parse("h1, h2, form, nav, article");

    private final Map<Element, Boolean> known = new HashMap<>();
    private final Map<Element, Boolean> rows = new HashMap<>();

    /** Whether an element is a cell, or a row, of a table of data, or stands in a cell of one. */
    public boolean hold(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "td", "th" -> {
                    Element row = at.parent();
                    return row != null && isOfData(row);
                }
                case "tr" -> {
                    return isOfData(at);
                }
                case "table", "body" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Where the cells of all such tables of a post are, ordered and disjoint. */
    static List<Span> in(Document document) {
        DataCells cells = new DataCells();
        List<Span> places = new ArrayList<>();
        for (Element cell : document.select(CELL)) {
            Range start = cell.sourceRange();
            Range end = cell.endSourceRange();
            if (start.isTracked() && end.isTracked() && cells.hold(cell)) {
                places.add(new Span(start.startPos(), Math.max(start.endPos(), end.endPos())));
            }
        }
        return Spans.merged(places);
    }

    /** A row that has one cell only is a place between the rows, where an advert may stand. */
    private static boolean isRow(Element row) {
        return row.normalName().equals("tr") && cells(row).size() >= LEAST_COLUMNS;
    }

    private boolean isOfData(Element row) {
        return rows.computeIfAbsent(row, key -> isRow(key) && isInTable(key));
    }

    private boolean isInTable(Element row) {
        Element table = row.closest(TABLE);
        return table != null && known.computeIfAbsent(table, DataCells::isTable);
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static boolean isTable(Element table) {
        String role = table.attr("role");
        boolean isLayout =
                role.equals("presentation")
                        || role.equals("none")
                        || table.select(TABLE).size() > 1
                        || table.selectFirst(OF_PAGE) != null;
        if (isLayout) {
            return false;
        }
        List<List<Element>> rows =
                table.select(ROW).stream()
                        .map(DataCells::cells)
                        .filter(cells -> cells.size() >= LEAST_COLUMNS)
                        .toList();
        return rows.size() >= LEAST_ROWS && (hasHeadings(rows) || areAlike(rows));
    }

    /** A row of headings, or one at the beginning of each row. */
    private static boolean hasHeadings(List<List<Element>> rows) {
        long above =
                rows.stream()
                        .filter(cells -> cells.stream().skip(1).allMatch(DataCells::isHeading))
                        .count();
        long before = rows.stream().filter(cells -> isHeading(cells.get(0))).count();
        return above > 0 || before >= LEAST_ROWS;
    }

    private static boolean isHeading(Element cell) {
        return cell.normalName().equals("th");
    }

    private static boolean areAlike(List<List<Element>> rows) {
        int columns = rows.get(0).size();
        Map<Integer, Integer> plain = new HashMap<>();
        for (List<Element> cells : rows) {
            if (cells.size() != columns) {
                return false;
            }
            for (int i = 0; i < columns; i++) {
                Element cell = cells.get(i);
                if (!ElementEvidence.showsAtMost(cell, LONGEST_CELL)) {
                    return false;
                }
                boolean isPlain = cell.hasText() && cell.selectFirst(LEADING) == null;
                plain.merge(i, isPlain ? 1 : 0, Integer::sum);
            }
        }
        // In a grid of products or stories, every cell leads somewhere.
        return plain.values().stream().anyMatch(count -> count * 2 > rows.size());
    }
}
