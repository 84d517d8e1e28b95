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
            out.close().newline();
        }
        if (!table.rows().isEmpty()) {
            out.open("tbody").newline();
            table.rows().forEach(cells -> row(cells, table.columns(), "td"));
            out.close().newline();
        }
        return out.close().newline().close().newline();
    }

    private void row(List<Block.Cell> cells, List<Block.Alignment> columns, String name) {
        out.open("tr").newline();
        for (int i = 0; i < cells.size(); i++) {
            Block.Alignment alignment = i < columns.size() ? columns.get(i) : Block.Alignment.NONE;
            if (alignment == Block.Alignment.NONE) {
                out.open(name);
            } else {
                out.open(name, "class", alignment.name().toLowerCase(Locale.ROOT));
            }
            List<Block> content = cells.get(i).content();
            blocks.compact(name.equals("th") ? withoutHeadings(content) : content);
            out.close().newline();
        }
        out.close().newline();
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
