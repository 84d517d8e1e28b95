package dev.offprint.page;

import dev.offprint.page.weight.Measures;
import org.jsoup.nodes.Element;

/**
 * Tells tables of data: columns with a heading each, and rows below them. Whatever a script that
 * sorts or searches them calls them, they are what somebody came for.
 */
final class DataTables {
    private static final int LEAST_COLUMNS = 2;
    private static final int LEAST_ROWS = 3;

    /** Units of a cell; the days of a calendar are shorter. */
    private static final int CELL = 3;

    /** Of what stands around a table, in percent: a caption, a button to sort it. */
    private static final int SHARE = 80;

    private final Measures measures;

    DataTables(Measures measures) {
        this.measures = measures;
    }

    /** Whether an element is nearly nothing but such a table. */
    boolean are(Element element) {
        Element table =
                element.normalName().equals("table") ? element : element.selectFirst("table");
        return table != null
                && measures.of(table).text() * 100L >= measures.of(element).text() * (long) SHARE
                && isOfData(table);
    }

    private boolean isOfData(Element table) {
        int rows = 0;
        int cells = 0;
        boolean hasHeadings = false;
        for (Element row : table.select("tr")) {
            int headings = 0;
            int values = 0;
            for (Element cell : row.children()) {
                headings += cell.normalName().equals("th") ? 1 : 0;
                values += cell.normalName().equals("td") ? 1 : 0;
            }
            hasHeadings |= values == 0 && headings >= LEAST_COLUMNS;
            rows += values > 0 && values + headings >= LEAST_COLUMNS ? 1 : 0;
            cells += values + headings;
        }
        return hasHeadings
                && rows >= LEAST_ROWS
                && measures.of(table).text() >= (long) CELL * cells;
    }
}
