package dev.offprint.convert.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The parts of an article that hold no others, in reading order. Writers nest only so deep and
 * write what lies deeper through this class, so that no text is lost and no depth of nesting
 * overflows the stack: nothing here recurses.
 */
public final class Leaves {
    private Leaves() {}

    /**
     * Returns paragraphs, headings, code blocks, thematic breaks and verbatim blocks; captions,
     * terms and summaries become paragraphs, and a footnote's label stands before its text.
     */
    public static List<Block> ofBlocks(List<Block> blocks) {
        List<Block> leaves = new ArrayList<>();
        Deque<Block> waiting = new ArrayDeque<>();
        pushAll(waiting, blocks);
        while (!waiting.isEmpty()) {
            Block block = waiting.pop();
            if (isLeaf(block)) {
                leaves.add(block);
            } else {
                pushAll(waiting, children(block));
            }
        }
        return leaves;
    }

    /**
     * Returns the inlines that hold no others; a ruby's reading follows its base in parentheses.
     */
    public static List<Inline> ofInlines(List<Inline> inlines) {
        List<Inline> leaves = new ArrayList<>();
        Deque<Inline> waiting = new ArrayDeque<>();
        pushAll(waiting, inlines);
        while (!waiting.isEmpty()) {
            Inline inline = waiting.pop();
            if (isLeaf(inline)) {
                leaves.add(inline);
            } else {
                pushAll(waiting, children(inline));
            }
        }
        return leaves;
    }

    private static boolean isLeaf(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Heading
                || block instanceof Block.CodeBlock
                || block instanceof Block.ThematicBreak
                || block instanceof Block.Verbatim;
    }

    private static boolean isLeaf(Inline inline) {
        return inline instanceof Inline.Text
                || inline instanceof Inline.Code
                || inline instanceof Inline.Image
                || inline instanceof Inline.LineBreak
                || inline instanceof Inline.FootnoteReference
                || inline instanceof Inline.Anchor
                || inline instanceof Inline.Verbatim;
    }

    private static List<Block> children(Block block) {
        List<Block> children = new ArrayList<>();
        if (block instanceof Block.Quote quote) {
            return quote.content();
        } else if (block instanceof Block.BulletList list) {
            list.items().forEach(item -> children.addAll(item.content()));
        } else if (block instanceof Block.OrderedList list) {
            list.items().forEach(item -> children.addAll(item.content()));
        } else if (block instanceof Block.Table table) {
            addParagraph(children, table.caption());
            table.header().ifPresent(cells -> addCells(children, cells));
            table.rows().forEach(cells -> addCells(children, cells));
        } else if (block instanceof Block.Figure figure) {
            children.addAll(figure.content());
            addParagraph(children, figure.caption());
        } else if (block instanceof Block.DefinitionList list) {
            for (Block.Definition entry : list.entries()) {
                entry.terms().forEach(term -> addParagraph(children, term));
                entry.descriptions().forEach(children::addAll);
            }
        } else if (block instanceof Block.Details details) {
            addParagraph(children, details.summary());
            children.addAll(details.content());
        } else if (block instanceof Block.Footnote note) {
            addParagraph(children, List.of(new Inline.Text("[" + note.label() + "]")));
            children.addAll(note.content());
        } else {
            throw new AssertionError("a leaf or a new kind of block: " + block.getClass());
        }
        return children;
    }

    private static void addCells(List<Block> to, List<Block.Cell> cells) {
        cells.forEach(cell -> to.addAll(cell.content()));
    }

    private static void addParagraph(List<Block> to, List<Inline> content) {
        if (!content.isEmpty()) {
            to.add(new Block.Paragraph(content));
        }
    }

    private static List<Inline> children(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Strikethrough strikethrough) {
            return strikethrough.content();
        } else if (inline instanceof Inline.Highlight highlight) {
            return highlight.content();
        } else if (inline instanceof Inline.Superscript superscript) {
            return ScriptText.raised(superscript.content());
        } else if (inline instanceof Inline.Subscript subscript) {
            return ScriptText.lowered(subscript.content());
        } else if (inline instanceof Inline.Link link) {
            return link.content();
        } else if (inline instanceof Inline.Ruby ruby) {
            List<Inline> children = new ArrayList<>(ruby.base());
            children.add(new Inline.Text("(" + ruby.reading() + ")"));
            return children;
        }
        throw new AssertionError("a leaf or a new kind of inline: " + inline.getClass());
    }

    private static <T> void pushAll(Deque<T> stack, List<T> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            stack.push(items.get(i));
        }
    }
}
