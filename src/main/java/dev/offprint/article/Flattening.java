package dev.offprint.article;

import dev.offprint.article.Block.BulletList;
import dev.offprint.article.Block.Cell;
import dev.offprint.article.Block.CodeBlock;
import dev.offprint.article.Block.Definition;
import dev.offprint.article.Block.DefinitionList;
import dev.offprint.article.Block.Details;
import dev.offprint.article.Block.Figure;
import dev.offprint.article.Block.Footnote;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.ListItem;
import dev.offprint.article.Block.OrderedList;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.Quote;
import dev.offprint.article.Block.Table;
import dev.offprint.article.Block.ThematicBreak;
import dev.offprint.article.Block.Verbatim;
import dev.offprint.article.Inline.LineBreak;
import java.util.ArrayList;
import java.util.List;

/** Brings blocks into one line where a format knows lines only, and loses no word of them. */
public final class Flattening {
    private Flattening() {}

    /** All inlines of the blocks, a line break between two blocks. */
    public static List<Inline> inlines(List<Block> blocks) {
        return new OneLine().addAll(blocks);
    }

    /** Appends to a line that has room for more, a line break between what was and what comes. */
    public static void join(List<Inline> line, List<Inline> more) {
        if (!line.isEmpty() && !more.isEmpty()) {
            line.add(new LineBreak());
        }
        line.addAll(more);
    }

    private static final class OneLine implements Block.Visitor<List<Inline>> {
        private final List<Inline> line = new ArrayList<>();

        private List<Inline> add(List<Inline> content) {
            join(line, content);
            return line;
        }

        private List<Inline> addAll(List<Block> blocks) {
            for (Block block : blocks) {
                block.accept(this);
            }
            return line;
        }

        private List<Inline> addItems(List<ListItem> items) {
            for (ListItem item : items) {
                addAll(item.content());
            }
            return line;
        }

        private void addRow(List<Cell> row) {
            row.forEach(cell -> addAll(cell.content()));
        }

        @Override
        public List<Inline> visit(Paragraph paragraph) {
            return add(paragraph.content());
        }

        @Override
        public List<Inline> visit(Heading heading) {
            return add(heading.content());
        }

        @Override
        public List<Inline> visit(CodeBlock code) {
            return add(List.of(new Inline.Code(code.code().strip().replaceAll("\\s+", " "))));
        }

        @Override
        public List<Inline> visit(ThematicBreak rule) {
            return line;
        }

        @Override
        public List<Inline> visit(Block.ExcerptEnd end) {
            return line;
        }

        @Override
        public List<Inline> visit(Verbatim verbatim) {
            return add(List.of(new Inline.Verbatim(verbatim.source())));
        }

        @Override
        public List<Inline> visit(Quote quote) {
            return addAll(quote.content());
        }

        @Override
        public List<Inline> visit(BulletList list) {
            return addItems(list.items());
        }

        @Override
        public List<Inline> visit(OrderedList list) {
            return addItems(list.items());
        }

        @Override
        public List<Inline> visit(Table table) {
            add(table.caption());
            table.header().ifPresent(this::addRow);
            table.rows().forEach(this::addRow);
            return line;
        }

        @Override
        public List<Inline> visit(Figure figure) {
            addAll(figure.content());
            return add(figure.caption());
        }

        @Override
        public List<Inline> visit(DefinitionList list) {
            for (Definition entry : list.entries()) {
                entry.terms().forEach(this::add);
                entry.descriptions().forEach(this::addAll);
            }
            return line;
        }

        @Override
        public List<Inline> visit(Details details) {
            add(details.summary());
            return addAll(details.content());
        }

        @Override
        public List<Inline> visit(Block.Formula formula) {
            return add(List.of(new Inline.Formula(formula.math())));
        }

        @Override
        public List<Inline> visit(Block.Callout callout) {
            add(callout.heading());
            return addAll(callout.content());
        }

        @Override
        public List<Inline> visit(Block.Passage passage) {
            return addAll(passage.content());
        }

        @Override
        public List<Inline> visit(Footnote note) {
            return addAll(note.content());
        }
    }
}
