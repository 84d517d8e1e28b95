package dev.offprint.convert.markdown;

import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Block.BulletList;
import dev.offprint.convert.article.Block.Cell;
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
import dev.offprint.convert.article.Block.ThematicBreak;
import dev.offprint.convert.article.Block.Verbatim;
import dev.offprint.convert.article.CleanText;
import dev.offprint.convert.article.Flattening;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Inline.Emphasis;
import dev.offprint.convert.article.Inline.LineBreak;
import dev.offprint.convert.article.Inline.Strong;
import dev.offprint.convert.article.Inline.Text;
import dev.offprint.convert.markdown.inline.Pieces;
import dev.offprint.convert.markdown.syntax.Flavour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        if (isBlank(block)) {
            return;
        }
        if (block instanceof Quote quote) {
            addQuote(all(quote.content()), result);
        } else if (block instanceof BulletList list) {
            addBullets(new BulletList(list.isTight(), items(list.items())), result);
        } else if (block instanceof OrderedList list) {
            List<ListItem> items = items(list.items());
            boolean isNumbered = flavour.keepsListNumbers() || readsFromOne(list, result);
            if (!isNumbered) {
                addNumbered(items, list.start(), result);
            } else if (!items.isEmpty()) {
                result.add(
                        new OrderedList(start(list.start(), items.size()), list.isTight(), items));
            }
        } else if (block instanceof Figure figure) {
            addFigure(figure, result);
        } else if (block instanceof Table table) {
            addTable(table, result);
        } else if (block instanceof DefinitionList list) {
            addDefinitions(list, result);
        } else if (block instanceof Details details) {
            addParagraph(new Strong(details.summary()), result);
            details.content().forEach(inner -> add(inner, result));
        } else if (block instanceof Footnote note) {
            notes.add(new Footnote(note.label(), all(note.content())));
        } else {
            result.add(block);
        }
    }

    /** Whether nothing would be written, so that the block after this one stands in its place. */
    private boolean isBlank(Block block) {
        if (block instanceof Paragraph paragraph) {
            return isBlank(paragraph.content());
        } else if (block instanceof Heading heading) {
            return isBlank(heading.content());
        } else if (block instanceof CodeBlock code) {
            return CleanText.of(code.code()).isBlank();
        }
        return block instanceof Verbatim verbatim && CleanText.of(verbatim.source()).isBlank();
    }

    private boolean isBlank(List<Inline> content) {
        return Pieces.of(content, flavour, Map.of(), false).isEmpty();
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

    /** CommonMark has numbers of nine digits at most, and none below zero (section 5.2). */
    private static int start(int start, int items) {
        return start < 0 || start > 999_999_999 - items ? 1 : start;
    }

    private static boolean readsFromOne(OrderedList list, List<Block> before) {
        boolean isFirst =
                before.isEmpty() || !(before.get(before.size() - 1) instanceof OrderedList);
        return isFirst && list.start() == 1;
    }

    /** The items as paragraphs that begin with their numbers. */
    private static void addNumbered(List<ListItem> items, int start, List<Block> result) {
        long number = start;
        for (ListItem item : items) {
            List<Block> content = new ArrayList<>(item.content());
            List<Inline> first = new ArrayList<>();
            first.add(new Text(number + ". "));
            if (content.get(0) instanceof Paragraph paragraph) {
                first.addAll(paragraph.content());
                content.remove(0);
            }
            result.add(new Paragraph(first));
            result.addAll(content);
            number++;
        }
    }

    private List<ListItem> items(List<ListItem> items) {
        List<ListItem> result = new ArrayList<>();
        for (ListItem item : items) {
            List<Block> content = all(item.content());
            while (!content.isEmpty() && content.get(0) instanceof ThematicBreak) {
                // A bullet before a rule would be a longer rule.
                content.remove(0);
            }
            if (!content.isEmpty()) {
                // A box stands at the start of a paragraph or it is none.
                boolean hasRoom = content.get(0) instanceof Paragraph;
                result.add(new ListItem(hasRoom ? item.checked() : Optional.empty(), content));
            }
        }
        return result;
    }

    private void addFigure(Figure figure, List<Block> result) {
        boolean isImagesOnly = true;
        for (Block block : figure.content()) {
            isImagesOnly &= block instanceof Paragraph && !isBlank(block);
        }
        if (isImagesOnly && !figure.content().isEmpty() && !isBlank(figure.caption())) {
            result.add(figure);
            return;
        }
        figure.content().forEach(block -> add(block, result));
        if (!figure.caption().isEmpty()) {
            addParagraph(new Emphasis(figure.caption()), result);
        }
    }

    private void addParagraph(Inline content, List<Block> result) {
        add(new Paragraph(List.of(content)), result);
    }

    private void addDefinitions(DefinitionList list, List<Block> result) {
        for (Definition entry : list.entries()) {
            for (List<Inline> term : entry.terms()) {
                addParagraph(new Strong(term), result);
            }
            for (List<Block> description : entry.descriptions()) {
                description.forEach(block -> add(block, result));
            }
        }
    }

    private void addTable(Table table, List<Block> result) {
        if (!table.caption().isEmpty()) {
            add(new Paragraph(table.caption()), result);
        }
        if (table.columns().isEmpty()) {
            return;
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
        add(new Paragraph(lines), result);
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
