package dev.offprint.convert.markdown;

import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Block.BulletList;
import dev.offprint.convert.article.Block.Cell;
import dev.offprint.convert.article.Block.Definition;
import dev.offprint.convert.article.Block.DefinitionList;
import dev.offprint.convert.article.Block.Details;
import dev.offprint.convert.article.Block.Figure;
import dev.offprint.convert.article.Block.Footnote;
import dev.offprint.convert.article.Block.ListItem;
import dev.offprint.convert.article.Block.OrderedList;
import dev.offprint.convert.article.Block.Paragraph;
import dev.offprint.convert.article.Block.Quote;
import dev.offprint.convert.article.Block.Table;
import dev.offprint.convert.article.Flattening;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Inline.Emphasis;
import dev.offprint.convert.article.Inline.LineBreak;
import dev.offprint.convert.article.Inline.Strong;
import dev.offprint.convert.article.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Says with the blocks of Markdown what an article says with more: a definition is a bold term and
 * paragraphs, details are a bold summary and content, a caption is an emphasis. Neighbouring quotes
 * and bullet lists are one, for nothing can stand between them in Markdown.
 */
final class Lowering {
    private final Flavour flavour;
    private final List<Block> notes = new ArrayList<>();

    private Lowering(Flavour flavour) {
        this.flavour = flavour;
    }

    /** Blocks that the flavour has; notes stand on the outermost level. */
    static List<Block> lower(List<Block> blocks, Flavour flavour) {
        Lowering lowering = new Lowering(flavour);
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            lowering.add(block, result);
            result.addAll(lowering.notes);
            lowering.notes.clear();
        }
        return result;
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            add(block, result);
        }
        return result;
    }

    private void add(Block block, List<Block> result) {
        if (block instanceof Quote quote) {
            addQuote(all(quote.content()), result);
        } else if (block instanceof BulletList list) {
            addBullets(new BulletList(list.isTight(), items(list.items())), result);
        } else if (block instanceof OrderedList list) {
            List<ListItem> items = items(list.items());
            if (!items.isEmpty()) {
                result.add(new OrderedList(list.start(), list.isTight(), items));
            }
        } else if (block instanceof Figure figure) {
            addFigure(figure, result);
        } else if (block instanceof Table table) {
            addTable(table, result);
        } else if (block instanceof DefinitionList list) {
            addDefinitions(list, result);
        } else if (block instanceof Details details) {
            result.add(new Paragraph(List.of(new Strong(details.summary()))));
            details.content().forEach(inner -> add(inner, result));
        } else if (block instanceof Footnote note) {
            notes.add(new Footnote(note.label(), all(note.content())));
        } else {
            result.add(block);
        }
    }

    private static void addQuote(List<Block> content, List<Block> result) {
        int last = result.size() - 1;
        if (content.isEmpty()) {
            return;
        }
        if (last >= 0 && result.get(last) instanceof Quote before) {
            List<Block> joined = new ArrayList<>(before.content());
            joined.addAll(content);
            result.set(last, new Quote(joined));
        } else {
            result.add(new Quote(content));
        }
    }

    private static void addBullets(BulletList list, List<Block> result) {
        int last = result.size() - 1;
        if (list.items().isEmpty()) {
            return;
        }
        if (last >= 0 && result.get(last) instanceof BulletList before) {
            List<ListItem> items = new ArrayList<>(before.items());
            items.addAll(list.items());
            result.set(last, new BulletList(before.isTight() && list.isTight(), items));
        } else {
            result.add(list);
        }
    }

    private List<ListItem> items(List<ListItem> items) {
        List<ListItem> result = new ArrayList<>();
        for (ListItem item : items) {
            List<Block> content = all(item.content());
            if (!content.isEmpty()) {
                result.add(new ListItem(item.checked(), content));
            }
        }
        return result;
    }

    private void addFigure(Figure figure, List<Block> result) {
        boolean isImagesOnly = true;
        for (Block block : figure.content()) {
            isImagesOnly &= block instanceof Paragraph;
        }
        if (isImagesOnly && !figure.content().isEmpty() && !figure.caption().isEmpty()) {
            result.add(figure);
            return;
        }
        figure.content().forEach(block -> add(block, result));
        if (!figure.caption().isEmpty()) {
            result.add(new Paragraph(List.of(new Emphasis(figure.caption()))));
        }
    }

    private void addDefinitions(DefinitionList list, List<Block> result) {
        for (Definition entry : list.entries()) {
            for (List<Inline> term : entry.terms()) {
                result.add(new Paragraph(List.of(new Strong(term))));
            }
            for (List<Block> description : entry.descriptions()) {
                description.forEach(block -> add(block, result));
            }
        }
    }

    private void addTable(Table table, List<Block> result) {
        if (!table.caption().isEmpty()) {
            result.add(new Paragraph(table.caption()));
        }
        if (flavour.hasTables()) {
            List<List<Cell>> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(row.stream().map(this::oneLine).toList()));
            result.add(
                    new Table(
                            List.of(),
                            table.columns(),
                            table.header().map(row -> row.stream().map(this::oneLine).toList()),
                            rows));
            return;
        }
        List<Inline> lines = new ArrayList<>();
        table.header().ifPresent(row -> Flattening.join(lines, line(row)));
        table.rows().forEach(row -> Flattening.join(lines, line(row)));
        result.add(new Paragraph(lines));
    }

    private Cell oneLine(Cell cell) {
        List<Inline> line = Flattening.inlines(all(cell.content()));
        return new Cell(line.isEmpty() ? List.of() : List.of(new Paragraph(line)));
    }

    private List<Inline> line(List<Cell> row) {
        List<Inline> line = new ArrayList<>();
        for (Cell cell : row) {
            for (Inline inline : Flattening.inlines(all(cell.content()))) {
                line.add(inline instanceof LineBreak ? new Text(" ") : inline);
            }
            line.add(new Text(" "));
        }
        return line;
    }
}
