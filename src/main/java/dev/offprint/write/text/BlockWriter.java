package dev.offprint.write.text;

import dev.offprint.article.Block;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import java.util.ArrayList;
import java.util.List;

/** Writes what stands on lines of its own. */
final class BlockWriter implements Block.Visitor<Lines> {
    /** No reader follows deeper; what lies deeper is written at this depth. */
    private static final int MAX_DEPTH = 40;

    private final Lines out;
    private int depth;

    BlockWriter(Lines out) {
        this.out = out;
    }

    Lines blocks(List<Block> blocks, boolean isTight) {
        depth++;
        boolean isFirst = true;
        for (Block block : depth < MAX_DEPTH ? blocks : Leaves.ofBlocks(blocks)) {
            if (!isFirst && !isTight) {
                out.separate();
            }
            isFirst = false;
            block.accept(this);
        }
        depth--;
        return out;
    }

    @Override
    public Lines visit(Block.Paragraph paragraph) {
        return paragraph(paragraph.content());
    }

    @Override
    public Lines visit(Block.Heading heading) {
        return paragraph(heading.content());
    }

    @Override
    public Lines visit(Block.CodeBlock code) {
        out.enter("    ");
        out.lines(CleanText.of(code.code()));
        return out.leave();
    }

    @Override
    public Lines visit(Block.ThematicBreak rule) {
        return out.line("* * *");
    }

    @Override
    public Lines visit(Block.ExcerptEnd end) {
        return out;
    }

    @Override
    public Lines visit(Block.Verbatim verbatim) {
        return out.lines(CleanText.of(verbatim.source()));
    }

    @Override
    public Lines visit(Block.Formula formula) {
        return out.lines(LeafText.of(formula));
    }

    @Override
    public Lines visit(Block.Callout callout) {
        paragraph(callout.heading());
        return indented("  ", callout.content(), false);
    }

    @Override
    public Lines visit(Block.Passage passage) {
        return blocks(passage.content(), false);
    }

    @Override
    public Lines visit(Block.Quote quote) {
        return indented("  ", quote.content(), false);
    }

    @Override
    public Lines visit(Block.BulletList list) {
        for (int i = 0; i < list.items().size(); i++) {
            item(i, "- ", list.items().get(i), list.isTight());
        }
        return out;
    }

    @Override
    public Lines visit(Block.OrderedList list) {
        for (int i = 0; i < list.items().size(); i++) {
            String marker = list.numbering().label(i) + ". ";
            item(i, marker, list.items().get(i), list.isTight());
        }
        return out;
    }

    @Override
    public Lines visit(Block.Table table) {
        paragraph(table.caption());
        table.header().ifPresent(this::row);
        table.rows().forEach(this::row);
        return out;
    }

    @Override
    public Lines visit(Block.Figure figure) {
        blocks(figure.content(), false);
        out.separate();
        return paragraph(figure.caption());
    }

    @Override
    public Lines visit(Block.DefinitionList list) {
        for (Block.Definition entry : list.entries()) {
            entry.terms().forEach(this::paragraph);
            for (List<Block> description : entry.descriptions()) {
                indented("    ", description, false);
            }
        }
        return out;
    }

    @Override
    public Lines visit(Block.Details details) {
        paragraph(details.summary());
        out.separate();
        return blocks(details.content(), false);
    }

    @Override
    public Lines visit(Block.Footnote note) {
        return indented("[" + CleanText.line(note.label()) + "] ", note.content(), false);
    }

    private Lines paragraph(List<Inline> content) {
        String text = LeafText.of(content);
        return text.isBlank() ? out : out.lines(text);
    }

    private Lines indented(String marker, List<Block> content, boolean isTight) {
        out.enter(marker);
        blocks(content, isTight);
        return out.leave();
    }

    private void item(int index, String marker, Block.ListItem item, boolean isTight) {
        if (index > 0 && !isTight) {
            out.separate();
        }
        String box = item.checked().map(isDone -> isDone ? "[x] " : "[ ] ").orElse("");
        indented(marker + box, item.content(), isTight);
    }

    private void row(List<Block.Cell> cells) {
        List<String> texts = new ArrayList<>();
        for (Block.Cell cell : cells) {
            List<String> parts = new ArrayList<>();
            for (Block.Leaf leaf : Leaves.ofBlocks(cell.content())) {
                parts.add(LeafText.of(leaf));
            }
            texts.add(CleanText.line(String.join(" ", parts)));
        }
        out.line(String.join("\t", texts));
    }
}
