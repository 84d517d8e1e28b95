package dev.offprint.write.markdown;

import dev.offprint.article.Block;
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
import dev.offprint.article.CleanText;
import dev.offprint.article.Flattening;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Emphasis;
import dev.offprint.article.Inline.LineBreak;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says with the blocks of Markdown what an article says with more: a definition is a bold term and
 * paragraphs, details are a bold summary and content, a caption is an emphasis. Neighbouring bullet
 * lists are one.
 */
final class Lowering implements Block.Visitor<List<Block>> {
    private final Flavour flavour;
    private final List<Block> notes;

    /** The blocks of one level. */
    private final List<Block> result = new ArrayList<>();

    private Lowering(Flavour flavour, List<Block> notes) {
        this.flavour = flavour;
        this.notes = notes;
    }

    /** Blocks that the flavour has; notes stand on the outermost level. */
    static List<Block> lower(List<Block> blocks, Flavour flavour) {
        List<Block> notes = new ArrayList<>();
        Lowering lowering = new Lowering(flavour, notes);
        for (Block block : blocks) {
            block.accept(lowering).addAll(notes);
            notes.clear();
        }
        return lowering.result;
    }

    /** The blocks of a level further in. */
    private List<Block> inner(List<Block> blocks) {
        return new Lowering(flavour, notes).addAll(blocks);
    }

    private List<Block> addAll(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return result;
    }

    /** What would not be seen is left out, so that the block after it stands in its place. */
    private List<Block> add(Block block, boolean isBlank) {
        if (!isBlank) {
            result.add(block);
        }
        return result;
    }

    private List<Block> addParagraph(List<Inline> content) {
        return add(new Paragraph(content), isBlank(content));
    }

    private boolean isBlank(List<Inline> content) {
        return Pieces.of(content, flavour, Map.of(), LineContext.BLOCK).isEmpty();
    }

    @Override
    public List<Block> visit(Paragraph paragraph) {
        return add(paragraph, isBlank(paragraph.content()));
    }

    @Override
    public List<Block> visit(Heading heading) {
        return add(heading, isBlank(heading.content()));
    }

    @Override
    public List<Block> visit(CodeBlock code) {
        return add(code, CleanText.of(code.code()).isBlank());
    }

    @Override
    public List<Block> visit(ThematicBreak rule) {
        return add(rule, false);
    }

    @Override
    public List<Block> visit(Block.ExcerptEnd end) {
        return add(end, false);
    }

    @Override
    public List<Block> visit(Verbatim verbatim) {
        return add(verbatim, CleanText.of(verbatim.source()).isBlank());
    }

    @Override
    public List<Block> visit(Quote quote) {
        List<Block> content = inner(quote.content());
        return add(new Quote(content), content.isEmpty());
    }

    @Override
    public List<Block> visit(BulletList list) {
        List<ListItem> items = items(list.items());
        int last = result.size() - 1;
        if (last >= 0 && !items.isEmpty() && result.get(last) instanceof BulletList before) {
            List<ListItem> joined = new ArrayList<>(before.items());
            joined.addAll(items);
            result.set(last, new BulletList(before.isTight() && list.isTight(), joined));
            return result;
        }
        return add(new BulletList(list.isTight(), items), items.isEmpty());
    }

    @Override
    public List<Block> visit(OrderedList list) {
        if (!list.numbering().isPlain()) {
            return new BulletList(list.isTight(), labelled(list)).accept(this);
        }
        List<ListItem> items = items(list.items());
        if (!flavour.keepsListNumbers() && !readsFromOne(list)) {
            return addNumbered(items, list.start());
        }
        int start = start(list.start(), items.size());
        return add(new OrderedList(start, list.isTight(), items), items.isEmpty());
    }

    @Override
    public List<Block> visit(Table table) {
        if (!table.caption().isEmpty()) {
            addParagraph(table.caption());
        }
        if (table.columns().isEmpty()) {
            return result;
        }
        return flavour.hasTables() ? add(oneLineCells(table), false) : addParagraph(lines(table));
    }

    @Override
    public List<Block> visit(Figure figure) {
        boolean isImagesOnly = !figure.content().isEmpty();
        for (Block block : figure.content()) {
            isImagesOnly &= block instanceof Paragraph paragraph && !isBlank(paragraph.content());
        }
        if (isImagesOnly && !isBlank(figure.caption())) {
            return add(figure, false);
        }
        addAll(figure.content());
        return figure.caption().isEmpty()
                ? result
                : addParagraph(List.of(new Emphasis(figure.caption())));
    }

    @Override
    public List<Block> visit(DefinitionList list) {
        for (Definition entry : list.entries()) {
            entry.terms().forEach(term -> addParagraph(List.of(new Strong(term))));
            entry.descriptions().forEach(this::addAll);
        }
        return result;
    }

    @Override
    public List<Block> visit(Block.Formula formula) {
        return add(formula, false);
    }

    @Override
    public List<Block> visit(Block.Callout callout) {
        return CalloutSyntax.quote(callout, flavour).accept(this);
    }

    @Override
    public List<Block> visit(Block.Passage passage) {
        return addAll(passage.content());
    }

    @Override
    public List<Block> visit(Details details) {
        addParagraph(List.of(new Strong(details.summary())));
        return addAll(details.content());
    }

    @Override
    public List<Block> visit(Footnote note) {
        notes.add(new Footnote(note.label(), inner(note.content())));
        return result;
    }

    /** CommonMark has numbers of nine digits at most, and none below zero (section 5.2). */
    private static int start(int start, int items) {
        return start < 0 || start > 999_999_999 - items ? 1 : start;
    }

    private boolean readsFromOne(OrderedList list) {
        boolean isFirst =
                result.isEmpty() || !(result.get(result.size() - 1) instanceof OrderedList);
        return isFirst && list.start() == 1;
    }

    /** The items with their letters or numbers as words, for Markdown only counts up in digits. */
    private static List<ListItem> labelled(OrderedList list) {
        List<ListItem> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            List<Block> content = new ArrayList<>(item.content());
            List<Inline> first = new ArrayList<>();
            first.add(new Text(list.numbering().label(items.size()) + ". "));
            if (!content.isEmpty() && content.get(0) instanceof Paragraph paragraph) {
                first.addAll(paragraph.content());
                content.remove(0);
            }
            content.add(0, new Paragraph(first));
            items.add(new ListItem(item.checked(), content));
        }
        return items;
    }

    /** The items as paragraphs that begin with their numbers. */
    private List<Block> addNumbered(List<ListItem> items, int start) {
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
        return result;
    }

    private List<ListItem> items(List<ListItem> items) {
        List<ListItem> lowered = new ArrayList<>();
        for (ListItem item : items) {
            List<Block> content = inner(item.content());
            while (content.size() > 1 && content.get(0) instanceof ThematicBreak) {
                // It parts an item from the one before, which a bullet does.
                content.remove(0);
            }
            if (!content.isEmpty()) {
                // A box stands at the start of a paragraph or it is none.
                boolean hasRoom = content.get(0) instanceof Paragraph;
                lowered.add(new ListItem(hasRoom ? item.checked() : Optional.empty(), content));
            }
        }
        return lowered;
    }

    private Table oneLineCells(Table table) {
        Optional<List<Cell>> header =
                table.header().map(row -> row.stream().map(this::oneLine).toList());
        List<List<Cell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.stream().map(this::oneLine).toList()));
        return new Table(List.of(), table.columns(), header, rows);
    }

    private List<Inline> lines(Table table) {
        List<Inline> lines = new ArrayList<>();
        table.header().ifPresent(row -> Flattening.join(lines, line(row)));
        table.rows().forEach(row -> Flattening.join(lines, line(row)));
        return lines;
    }

    private Cell oneLine(Cell cell) {
        List<Inline> line = Flattening.inlines(inner(cell.content()));
        return cell.withContent(line.isEmpty() ? List.of() : List.of(new Paragraph(line)));
    }

    private List<Inline> line(List<Cell> row) {
        List<Inline> line = new ArrayList<>();
        for (Cell cell : row) {
            for (Inline inline : Flattening.inlines(inner(cell.content()))) {
                line.add(inline instanceof LineBreak ? new Text(" ") : inline);
            }
            line.add(new Text(" "));
        }
        return line;
    }
}
