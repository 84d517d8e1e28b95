package dev.offprint.write.html;

import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes tables. */
final class TableWriter {
    private final Markup out;
    private final BlockWriter blocks;
    private final InlineWriter inlines;

    TableWriter(Markup out, BlockWriter blocks, InlineWriter inlines) {
        this.out = out;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    Markup table(Block.Table table) {
        // The wrapper scrolls by itself when the table is wider than the screen.
        out.open("div", "class", "table").newline().open("table").newline();
        if (!table.caption().isEmpty()) {
            out.open("caption");
            inlines.inlines(table.caption());
            out.close().newline();
        }
        if (table.header().isPresent()) {
            out.open("thead").newline();
            row(table.header().get(), table.columns(), "th");
            rows(table.rows().subList(0, table.moreHeaders()), table);
            out.close().newline();
        }
        List<List<Block.Cell>> body =
                table.rows().subList(table.moreHeaders(), table.rows().size());
        if (!body.isEmpty()) {
            out.open("tbody").newline();
            rows(body, table);
            out.close().newline();
        }
        return out.close().newline().close().newline();
    }

    private void rows(List<List<Block.Cell>> rows, Block.Table table) {
        rows.forEach(cells -> row(cells, table.columns(), "td"));
    }

    private void row(List<Block.Cell> cells, List<Block.Alignment> columns, String name) {
        out.open("tr").newline();
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = cells.get(i);
            if (cell.isCovered()) {
                continue;
            }
            Block.Alignment alignment = i < columns.size() ? columns.get(i) : Block.Alignment.NONE;
            boolean isHeading = name.equals("th") || cell.isHeading();
            out.open(isHeading ? "th" : "td", attributes(cell, alignment));
            blocks.compact(isHeading ? withoutHeadings(cell.content()) : cell.content());
            out.close().newline();
        }
        out.close().newline();
    }

    private static String[] attributes(Block.Cell cell, Block.Alignment alignment) {
        List<String> attributes = new ArrayList<>();
        if (alignment != Block.Alignment.NONE) {
            attributes.addAll(List.of("class", alignment.name().toLowerCase(Locale.ROOT)));
        }
        if (cell.columns() > 1) {
            attributes.addAll(List.of("colspan", Integer.toString(cell.columns())));
        }
        if (cell.rows() > 1) {
            attributes.addAll(List.of("rowspan", Integer.toString(cell.rows())));
        }
        return attributes.toArray(new String[0]);
    }

    /** HTML allows no heading in a header cell, so it becomes a strong paragraph. */
    private static List<Block> withoutHeadings(List<Block> content) {
        List<Block.Leaf> leaves = Leaves.ofBlocks(content);
        boolean hasHeading = false;
        List<Block> plain = new ArrayList<>();
        for (Block.Leaf leaf : leaves) {
            if (leaf instanceof Block.Heading heading) {
                hasHeading = true;
                plain.add(new Block.Paragraph(List.of(new Inline.Strong(heading.content()))));
            } else {
                plain.add(leaf);
            }
        }
        return hasHeading ? plain : content;
    }
}
