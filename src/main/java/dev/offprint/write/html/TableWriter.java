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
    private final boolean isPaged;

    /**
     * @param isPaged whether what is wider than the screen cannot be scrolled
     */
    TableWriter(Markup out, BlockWriter blocks, InlineWriter inlines, boolean isPaged) {
        this.out = out;
        this.blocks = blocks;
        this.inlines = inlines;
        this.isPaged = isPaged;
    }

    Markup table(Block.Table table) {
        return new Rows(table).write();
    }

    /** The rows of one table; tables may stand in its cells. */
    private final class Rows {
        private final Block.Table table;
        private final TableForm form;
        private final boolean isStacked;
        private final List<String> labels;

        Rows(Block.Table table) {
            this.table = table;
            this.form =
                    isPaged
                            ? TableForm.of(table)
                            : new TableForm(TableForm.Size.NATURAL, List.of());
            this.isStacked = form.size() == TableForm.Size.STACKED;
            this.labels = isStacked ? TableForm.labels(table) : List.of();
        }

        Markup write() {
            // The wrapper scrolls by itself when the table is wider than the screen.
            boolean isLong = isPaged && (isStacked || TableForm.isLong(table));
            out.open("div", "class", isLong ? "table long" : "table").newline();
            out.open("table", attributes()).newline();
            if (!table.caption().isEmpty()) {
                out.open("caption");
                inlines.inlines(table.caption());
                out.close().newline();
            }
            columns();
            if (table.header().isPresent()) {
                open("thead");
                row(table.header().get(), true, false);
                table.rows().subList(0, table.moreHeaders()).forEach(row -> row(row, false, false));
                out.close().newline();
            }
            List<List<Block.Cell>> body =
                    table.rows().subList(table.moreHeaders(), table.rows().size());
            if (!body.isEmpty()) {
                open("tbody");
                body.forEach(row -> row(row, false, isStacked));
                out.close().newline();
            }
            return out.close().newline().close().newline();
        }

        private String[] attributes() {
            if (form.size() == TableForm.Size.NATURAL) {
                return new String[0];
            }
            return isStacked
                    ? new String[] {"class", form.size().names(), "role", "table"}
                    : new String[] {"class", form.size().names()};
        }

        private void columns() {
            if (!form.shares().isEmpty()) {
                out.open("colgroup");
                form.shares().forEach(share -> out.empty("col", "style", "width: " + share + "%"));
                out.close().newline();
            }
        }

        /** What is shown as a block is said to be a table, which it would not be taken for. */
        private void open(String name) {
            if (isStacked) {
                out.open(name, "role", "rowgroup").newline();
            } else {
                out.open(name).newline();
            }
        }

        private void row(List<Block.Cell> cells, boolean isHeader, boolean isLabelled) {
            List<String> attributes = new ArrayList<>();
            if (isStacked) {
                attributes.addAll(List.of("role", "row"));
            } else if (isPaged && TableForm.isTall(cells)) {
                attributes.addAll(List.of("class", "tall"));
            }
            out.open("tr", attributes.toArray(new String[0])).newline();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isCovered()) {
                    cell(cells.get(i), i, isHeader, isLabelled);
                }
            }
            out.close().newline();
        }

        private void cell(Block.Cell cell, int column, boolean isHeader, boolean isLabelled) {
            boolean isHeading = isHeader || cell.isHeading();
            out.open(isHeading ? "th" : "td", attributes(cell, column, isHeading, isLabelled));
            String label = isLabelled ? TableForm.label(labels, cell, column) : "";
            if (!label.isEmpty()) {
                // Who hears the table is told the heading by its reader.
                out.open("span", "class", "label", "aria-hidden", "true").text(label + ":");
                out.close().text(" ");
            }
            blocks.compact(isHeading ? withoutHeadings(cell.content()) : cell.content());
            out.close().newline();
        }

        private String[] attributes(
                Block.Cell cell, int column, boolean isHeading, boolean isInBody) {
            List<String> attributes = new ArrayList<>();
            Block.Alignment alignment =
                    column < table.columns().size()
                            ? table.columns().get(column)
                            : Block.Alignment.NONE;
            if (alignment != Block.Alignment.NONE && !isStacked) {
                attributes.addAll(List.of("class", alignment.name().toLowerCase(Locale.ROOT)));
            }
            if (isStacked) {
                String heading = isInBody ? "rowheader" : "columnheader";
                attributes.addAll(List.of("role", isHeading ? heading : "cell"));
            }
            if (cell.columns() > 1) {
                attributes.addAll(List.of("colspan", Integer.toString(cell.columns())));
            }
            if (cell.rows() > 1) {
                attributes.addAll(List.of("rowspan", Integer.toString(cell.rows())));
            }
            return attributes.toArray(new String[0]);
        }
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
