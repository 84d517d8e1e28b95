package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Alignment;
import dev.offprint.article.Block.Cell;
import dev.offprint.article.Block.Table;
import dev.offprint.article.Flattening;
import dev.offprint.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a table of data as one block, and a table that only lays out a page as its content. */
final class TableReader {
    /** A table wider than this is no table that any text format can hold. */
    static final int MAX_COLUMNS = 200;

    private final Reading reading;
    private final TableGrid grid = new TableGrid();
    private final List<Inline> caption = new ArrayList<>();
    private final BlockReader stray;
    private final List<Element> footRows = new ArrayList<>();
    private int headRows;
    private boolean saysHead;
    private int row;

    private TableReader(Reading reading) {
        this.reading = reading;
        this.stray = new BlockReader(reading);
    }

    static List<Block> read(Element table, Reading reading, List<Format> path, int depth) {
        TableReader reader = new TableReader(reading);
        reader.section(table, path, depth);
        for (Element row : reader.footRows) {
            reader.row(row, path, depth + 2);
        }
        List<Block> blocks = reader.stray.finish();
        reader.headRows -= reader.grid.prune(reader.headRows);
        if (reader.grid.isEmpty()) {
            if (!reader.caption.isEmpty()) {
                blocks.add(Figures.paragraph(reader.caption));
            }
        } else if (reader.isLayout(table)) {
            reader.addLayout(blocks);
        } else {
            blocks.add(reader.table());
        }
        return blocks;
    }

    private void section(Element section, List<Format> path, int depth) {
        for (Node child : section.childNodes()) {
            if (!(child instanceof Element element)) {
                stray.node(child, path, depth + 1);
                continue;
            }
            if (reading.visibility.isHidden(element)) {
                continue;
            }
            switch (element.normalName()) {
                case "tr" -> {
                    if (section.normalName().equals("tfoot")) {
                        footRows.add(element);
                    } else {
                        row(element, path, depth + 1);
                    }
                }
                case "thead" -> {
                    section(element, path, depth + 1);
                    headRows = row == element.childrenSize() ? row : 0;
                    saysHead = true;
                }
                case "tbody", "tfoot" -> section(element, path, depth + 1);
                case "caption" -> caption(element, path, depth);
                default -> stray.node(element, path, depth + 1);
            }
        }
    }

    private void caption(Element element, List<Format> path, int depth) {
        Flattening.join(caption, Flattening.inlines(reading.blocks(element, path, depth + 1)));
    }

    private void row(Element tableRow, List<Format> path, int depth) {
        boolean isHeader = true;
        if (!footRows.isEmpty()) {
            // It changes places with the foot that stands before it.
            reading.record.moved(tableRow.text());
        }
        boolean isReached = grid.isReached();
        grid.startRow();
        for (Node child : tableRow.childNodes()) {
            if (child instanceof Element element
                    && (element.normalName().equals("td") || element.normalName().equals("th"))) {
                if (!reading.visibility.isHidden(element)) {
                    isHeader &= element.normalName().equals("th");
                    cell(element, path, depth + 1);
                }
            } else {
                stray.node(child, path, depth + 1);
            }
        }
        boolean hasCells = grid.endRow();
        // A head goes on in the next row where one of its cells reaches there.
        boolean isHead = row == 0 || (row == headRows && isReached && !saysHead);
        if (isHeader && hasCells && isHead) {
            headRows = row + 1;
        }
        row++;
    }

    private void cell(Element element, List<Format> path, int depth) {
        List<Block> content =
                Figures.isCaption(element)
                        ? captioned(element, path, depth)
                        : reading.blocks(element, path, depth);
        grid.add(
                new TableGrid.Entry(
                        new Cell(content, element.normalName().equals("th"), 1, 1),
                        alignment(element)),
                span(element, "colspan"),
                span(element, "rowspan"));
    }

    /** Blogger puts an image and its caption into two rows of a table. */
    private List<Block> captioned(Element element, List<Format> path, int depth) {
        List<Inline> words = Flattening.inlines(reading.blocks(element, path, depth));
        Optional<Block> image = grid.takeLastBlock(Figures::awaitsCaption);
        if (words.isEmpty() || image.isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            image.ifPresent(blocks::add);
            if (!words.isEmpty()) {
                blocks.add(Figures.paragraph(words));
            }
            return blocks;
        }
        return List.of(Figures.withCaption(image.get(), words));
    }

    private boolean isLayout(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || (grid.columns() < 2 && headRows == 0)
                || grid.columns() > MAX_COLUMNS
                || (grid.rows().size() < 2 && headRows == 0)) {
            return true;
        }
        return grid.anyBlock(LayoutSign::is);
    }

    private void addLayout(List<Block> blocks) {
        if (!caption.isEmpty()) {
            blocks.add(Figures.paragraph(caption));
        }
        for (List<TableGrid.Entry> cells : grid.rows()) {
            for (TableGrid.Entry entry : cells) {
                blocks.addAll(entry.cell().content());
            }
        }
    }

    private Table table() {
        boolean hasHeader = headRows > 0 && !grid.isFirstRowPruned();
        int heads = hasHeader ? Math.min(headRows, grid.rows().size()) : 0;
        if (heads == grid.rows().size()) {
            // Somebody put the whole table into its head.
            heads = Math.min(heads, 1);
        }
        List<List<Cell>> rows = CellSpans.of(grid.rows(), heads);
        return new Table(
                caption,
                grid.alignments(),
                hasHeader ? Optional.of(rows.get(0)) : Optional.empty(),
                Math.max(heads - 1, 0),
                hasHeader ? rows.subList(1, rows.size()) : rows);
    }

    private static Alignment alignment(Element cell) {
        String align = Style.value(cell, "text-align");
        if (align.isEmpty()) {
            align = cell.attr("align");
        }
        return switch (align) {
            case "left" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            default -> Alignment.NONE;
        };
    }

    /** HTML allows 1 to 1000 columns; rows end with the table in any case. */
    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty()
                || value.length() > 4
                || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Math.min(MAX_COLUMNS, Integer.parseInt(value)));
    }
}
