package dev.offprint.convert.article;

import dev.offprint.convert.article.Block.BulletList;
import dev.offprint.convert.article.Block.CodeBlock;
import dev.offprint.convert.article.Block.Definition;
import dev.offprint.convert.article.Block.DefinitionList;
import dev.offprint.convert.article.Block.Details;
import dev.offprint.convert.article.Block.Figure;
import dev.offprint.convert.article.Block.Footnote;
import dev.offprint.convert.article.Block.Heading;
import dev.offprint.convert.article.Block.ListItem;
import dev.offprint.convert.article.Block.OrderedList;
import dev.offprint.convert.article.Block.Paragraph;
import dev.offprint.convert.article.Block.Quote;
import dev.offprint.convert.article.Block.Table;
import dev.offprint.convert.article.Block.Verbatim;
import dev.offprint.convert.article.Inline.LineBreak;
import java.util.ArrayList;
import java.util.List;

/** Brings blocks into one line where a format knows lines only, and loses no word of them. */
public final class Flattening {
    private final List<Inline> line = new ArrayList<>();

    private Flattening() {}

    /** All inlines of the blocks, a line break between two blocks. */
    public static List<Inline> inlines(List<Block> blocks) {
        Flattening flattening = new Flattening();
        flattening.addAll(blocks);
        return flattening.line;
    }

    /** Appends to a line that has room for more, a line break between what was and what comes. */
    public static void join(List<Inline> line, List<Inline> more) {
        if (!line.isEmpty() && !more.isEmpty()) {
            line.add(new LineBreak());
        }
        line.addAll(more);
    }

    private void addAll(List<Block> blocks) {
        for (Block block : blocks) {
            add(block);
        }
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            join(line, paragraph.content());
        } else if (block instanceof Heading heading) {
            join(line, heading.content());
        } else if (block instanceof Quote quote) {
            addAll(quote.content());
        } else if (block instanceof BulletList list) {
            addItems(list.items());
        } else if (block instanceof OrderedList list) {
            addItems(list.items());
        } else if (block instanceof CodeBlock code) {
            join(line, List.of(new Inline.Code(code.code().strip().replaceAll("\\s+", " "))));
        } else if (block instanceof Verbatim verbatim) {
            join(line, List.of(new Inline.Verbatim(verbatim.source())));
        } else if (block instanceof Figure figure) {
            addAll(figure.content());
            join(line, figure.caption());
        } else if (block instanceof Table table) {
            addTable(table);
        } else if (block instanceof DefinitionList list) {
            for (Definition entry : list.entries()) {
                entry.terms().forEach(term -> join(line, term));
                entry.descriptions().forEach(this::addAll);
            }
        } else if (block instanceof Details details) {
            join(line, details.summary());
            addAll(details.content());
        } else if (block instanceof Footnote note) {
            addAll(note.content());
        }
    }

    private void addItems(List<ListItem> items) {
        for (ListItem item : items) {
            addAll(item.content());
        }
    }

    private void addTable(Table table) {
        join(line, table.caption());
        table.header().ifPresent(row -> row.forEach(cell -> addAll(cell.content())));
        table.rows().forEach(row -> row.forEach(cell -> addAll(cell.content())));
    }
}
