package dev.offprint.article;

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
    public static List<Block.Leaf> ofBlocks(List<Block> blocks) {
        BlockParts parts = new BlockParts();
        Deque<Block> waiting = new ArrayDeque<>();
        pushAll(waiting, blocks);
        while (!waiting.isEmpty()) {
            pushAll(waiting, waiting.pop().accept(parts));
        }
        return parts.leaves;
    }

    /**
     * Returns the inlines that hold no others; a ruby's reading follows its base in parentheses.
     */
    public static List<Inline.Leaf> ofInlines(List<Inline> inlines) {
        return leaves(inlines, new InlineParts(false));
    }

    /** The same for a reader of plain text, with signs around what is struck through or raised. */
    public static List<Inline.Leaf> ofInlinesWithSigns(List<Inline> inlines) {
        return leaves(inlines, new InlineParts(true));
    }

    private static List<Inline.Leaf> leaves(List<Inline> inlines, InlineParts parts) {
        Deque<Inline> waiting = new ArrayDeque<>();
        pushAll(waiting, inlines);
        while (!waiting.isEmpty()) {
            pushAll(waiting, waiting.pop().accept(parts));
        }
        return parts.leaves;
    }

    private static <T> void pushAll(Deque<T> stack, List<T> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            stack.push(items.get(i));
        }
    }

    /** What a block holds; of one that holds nothing it takes note. */
    private static final class BlockParts implements Block.Visitor<List<Block>> {
        private final List<Block.Leaf> leaves = new ArrayList<>();

        private List<Block> leaf(Block.Leaf leaf) {
            leaves.add(leaf);
            return List.of();
        }

        @Override
        public List<Block> visit(Block.Paragraph paragraph) {
            return leaf(paragraph);
        }

        @Override
        public List<Block> visit(Block.Heading heading) {
            return leaf(heading);
        }

        @Override
        public List<Block> visit(Block.CodeBlock code) {
            return leaf(code);
        }

        @Override
        public List<Block> visit(Block.ThematicBreak rule) {
            return leaf(rule);
        }

        @Override
        public List<Block> visit(Block.ExcerptEnd end) {
            return leaf(end);
        }

        @Override
        public List<Block> visit(Block.Verbatim verbatim) {
            return leaf(verbatim);
        }

        @Override
        public List<Block> visit(Block.Formula formula) {
            return leaf(formula);
        }

        @Override
        public List<Block> visit(Block.Callout callout) {
            List<Block> parts = new ArrayList<>();
            addParagraph(parts, callout.heading());
            parts.addAll(callout.content());
            return parts;
        }

        @Override
        public List<Block> visit(Block.Passage passage) {
            return passage.content();
        }

        @Override
        public List<Block> visit(Block.Quote quote) {
            return quote.content();
        }

        @Override
        public List<Block> visit(Block.BulletList list) {
            return items(list.items());
        }

        @Override
        public List<Block> visit(Block.OrderedList list) {
            return items(list.items());
        }

        @Override
        public List<Block> visit(Block.Table table) {
            List<Block> parts = new ArrayList<>();
            addParagraph(parts, table.caption());
            table.header().ifPresent(cells -> addCells(parts, cells));
            table.rows().forEach(cells -> addCells(parts, cells));
            return parts;
        }

        @Override
        public List<Block> visit(Block.Figure figure) {
            List<Block> parts = new ArrayList<>(figure.content());
            addParagraph(parts, figure.caption());
            return parts;
        }

        @Override
        public List<Block> visit(Block.DefinitionList list) {
            List<Block> parts = new ArrayList<>();
            for (Block.Definition entry : list.entries()) {
                entry.terms().forEach(term -> addParagraph(parts, term));
                entry.descriptions().forEach(parts::addAll);
            }
            return parts;
        }

        @Override
        public List<Block> visit(Block.Details details) {
            List<Block> parts = new ArrayList<>();
            addParagraph(parts, details.summary());
            parts.addAll(details.content());
            return parts;
        }

        @Override
        public List<Block> visit(Block.Footnote note) {
            List<Block> parts = new ArrayList<>();
            addParagraph(parts, List.of(new Inline.Text("[" + note.label() + "]")));
            parts.addAll(note.content());
            return parts;
        }

        private static List<Block> items(List<Block.ListItem> items) {
            List<Block> parts = new ArrayList<>();
            items.forEach(item -> parts.addAll(item.content()));
            return parts;
        }

        private static void addCells(List<Block> to, List<Block.Cell> cells) {
            cells.forEach(cell -> to.addAll(cell.content()));
        }

        private static void addParagraph(List<Block> to, List<Inline> content) {
            if (!content.isEmpty()) {
                to.add(new Block.Paragraph(content));
            }
        }
    }

    /** What an inline holds; of one that holds nothing it takes note. */
    private static final class InlineParts implements Inline.Visitor<List<Inline>> {
        private final List<Inline.Leaf> leaves = new ArrayList<>();
        private final boolean hasSigns;

        InlineParts(boolean hasSigns) {
            this.hasSigns = hasSigns;
        }

        private List<Inline> between(String opening, List<Inline> content, String closing) {
            if (!hasSigns) {
                return content;
            }
            List<Inline> parts = new ArrayList<>();
            parts.add(new Inline.Text(opening));
            parts.addAll(content);
            parts.add(new Inline.Text(closing));
            return parts;
        }

        private List<Inline> leaf(Inline.Leaf leaf) {
            leaves.add(leaf);
            return List.of();
        }

        @Override
        public List<Inline> visit(Inline.Text text) {
            return leaf(text);
        }

        @Override
        public List<Inline> visit(Inline.Code code) {
            return leaf(code);
        }

        @Override
        public List<Inline> visit(Inline.Image image) {
            return leaf(image);
        }

        @Override
        public List<Inline> visit(Inline.LineBreak lineBreak) {
            return leaf(lineBreak);
        }

        @Override
        public List<Inline> visit(Inline.FootnoteReference reference) {
            return leaf(reference);
        }

        @Override
        public List<Inline> visit(Inline.Anchor anchor) {
            return leaf(anchor);
        }

        @Override
        public List<Inline> visit(Inline.Verbatim verbatim) {
            return leaf(verbatim);
        }

        @Override
        public List<Inline> visit(Inline.Formula formula) {
            return leaf(formula);
        }

        @Override
        public List<Inline> visit(Inline.Inserted inserted) {
            return inserted.content();
        }

        @Override
        public List<Inline> visit(Inline.Abbreviation abbreviation) {
            return abbreviation.content();
        }

        @Override
        public List<Inline> visit(Inline.Passage passage) {
            return passage.content();
        }

        @Override
        public List<Inline> visit(Inline.Emphasis emphasis) {
            return emphasis.content();
        }

        @Override
        public List<Inline> visit(Inline.Strong strong) {
            return strong.content();
        }

        @Override
        public List<Inline> visit(Inline.Strikethrough text) {
            return between("~~", text.content(), "~~");
        }

        @Override
        public List<Inline> visit(Inline.Highlight highlight) {
            return highlight.content();
        }

        @Override
        public List<Inline> visit(Inline.Superscript raised) {
            return ScriptText.needsSign(raised.content())
                    ? between("^(", raised.content(), ")")
                    : ScriptText.raised(raised.content());
        }

        @Override
        public List<Inline> visit(Inline.Subscript lowered) {
            return ScriptText.needsSign(lowered.content())
                    ? between("_(", lowered.content(), ")")
                    : ScriptText.lowered(lowered.content());
        }

        @Override
        public List<Inline> visit(Inline.Link link) {
            return link.content();
        }

        @Override
        public List<Inline> visit(Inline.Ruby ruby) {
            List<Inline> parts = new ArrayList<>(ruby.base());
            parts.add(new Inline.Text("(" + ruby.reading() + ")"));
            return parts;
        }
    }
}
