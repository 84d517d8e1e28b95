package dev.offprint.article;

import java.util.List;
import java.util.Optional;

/** A part of an article that stands on lines of its own. */
public sealed interface Block {
    /** Asks {@code visitor} what it has to say about this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind that holds no other; a new kind wants one everywhere. */
    interface LeafVisitor<R> {
        R visit(Paragraph paragraph);

        R visit(Heading heading);

        R visit(CodeBlock code);

        R visit(ThematicBreak rule);

        R visit(ExcerptEnd end);

        R visit(Formula formula);

        R visit(Verbatim verbatim);
    }

    /** One answer for each kind; a new kind wants one everywhere. */
    interface Visitor<R> extends LeafVisitor<R> {
        R visit(Quote quote);

        R visit(BulletList list);

        R visit(OrderedList list);

        R visit(Table table);

        R visit(Figure figure);

        R visit(DefinitionList list);

        R visit(Details details);

        R visit(Footnote note);

        R visit(Callout callout);

        R visit(Passage passage);
    }

    /** A block that holds no other. */
    sealed interface Leaf extends Block {
        /** Asks {@code visitor} what it has to say about this kind. */
        <R> R accept(LeafVisitor<R> visitor);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            LeafVisitor<R> ofLeaves = visitor;
            return accept(ofLeaves);
        }
    }

    record Paragraph(List<Inline> content) implements Leaf {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A heading of level 1 to 6.
     *
     * @param alignment {@code NONE} when it is that of the text around
     */
    record Heading(int level, Alignment alignment, List<Inline> content) implements Leaf {
        /** A heading as most are. */
        public Heading(int level, List<Inline> content) {
            this(level, Alignment.NONE, content);
        }

        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level);
            }
            content = List.copyOf(content);
        }

        /** The same heading with other content. */
        public Heading withContent(List<Inline> other) {
            return new Heading(level, alignment, other);
        }

        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record BulletList(boolean isTight, List<ListItem> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record OrderedList(Numbering numbering, boolean isTight, List<ListItem> items)
            implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }

        /** A list that counts up in digits. */
        public OrderedList(int start, boolean isTight, List<ListItem> items) {
            this(Numbering.from(start), isTight, items);
        }

        /** The number of the first item. */
        public int start() {
            return numbering.start();
        }

        /** The same list with other items. */
        public OrderedList withItems(List<ListItem> others) {
            return new OrderedList(numbering, isTight, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * One entry of a list.
     *
     * @param checked empty when the item is no task
     */
    record ListItem(Optional<Boolean> checked, List<Block> content) {
        public ListItem {
            content = List.copyOf(content);
        }
    }

    /**
     * Text kept as typed, usually a program.
     *
     * @param language the first word of the info string, or empty
     * @param details what the info string says besides, a title or marked lines; maybe empty
     * @param code the text, without a last line end
     */
    record CodeBlock(String language, String details, String code) implements Leaf {
        /** Code that says no more than its language. */
        public CodeBlock(String language, String code) {
            this(language, "", code);
        }

        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Rows and columns.
     *
     * @param caption empty when there is none
     * @param columns one alignment a column; every row has as many cells
     * @param header empty when the table has no header row
     * @param moreHeaders how many of {@code rows} belong to the header, too
     */
    record Table(
            List<Inline> caption,
            List<Alignment> columns,
            Optional<List<Cell>> header,
            int moreHeaders,
            List<List<Cell>> rows)
            implements Block {
        /** A table of at most one header row. */
        public Table(
                List<Inline> caption,
                List<Alignment> columns,
                Optional<List<Cell>> header,
                List<List<Cell>> rows) {
            this(caption, columns, header, 0, rows);
        }

        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            header = header.map(List::copyOf);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A table cell; most hold one paragraph, some lists or code.
     *
     * @param isHeading whether it says what a row or column is about
     * @param columns how many columns it takes; 0 where a cell before or above it reaches
     * @param rows how many rows it takes; 0 where a cell before or above it reaches
     */
    record Cell(List<Block> content, boolean isHeading, int columns, int rows) {
        public Cell {
            content = List.copyOf(content);
        }

        /** A cell of one row and one column. */
        public Cell(List<Block> content) {
            this(content, false, 1, 1);
        }

        /** Whether the place belongs to a cell before or above it; it holds nothing then. */
        public boolean isCovered() {
            return columns == 0;
        }

        /** The same cell with other content. */
        public Cell withContent(List<Block> other) {
            return new Cell(other, isHeading, columns, rows);
        }
    }

    /** An illustration (images, a table, code) with the words that belong to it. */
    record Figure(List<Block> content, List<Inline> caption) implements Block {
        public Figure {
            content = List.copyOf(content);
            caption = List.copyOf(caption);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record DefinitionList(List<Definition> entries) implements Block {
        public DefinitionList {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Definition(List<List<Inline>> terms, List<List<Block>> descriptions) {
        public Definition {
            terms = terms.stream().map(List::copyOf).toList();
            descriptions = descriptions.stream().map(List::copyOf).toList();
        }
    }

    /** Content that a reader opens by its summary. */
    record Details(List<Inline> summary, List<Block> content) implements Block {
        public Details {
            summary = List.copyOf(summary);
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The text of a note, at the place where it is defined. */
    record Footnote(String label, List<Block> content) implements Block {
        public Footnote {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ThematicBreak() implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The place up to which lists of posts quote this one; a reader sees nothing of it. It stands
     * among the blocks of an article and in none of them.
     *
     * @param mark the comment that says so, without what makes it one
     */
    record ExcerptEnd(String mark) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A box beside the text: a note, a tip, a warning.
     *
     * @param title empty when the post gives none and its kind says it
     * @param folding whether a reader opens it
     */
    record Callout(CalloutKind kind, List<Inline> title, Folding folding, List<Block> content)
            implements Block {
        public Callout {
            title = List.copyOf(title);
            content = List.copyOf(content);
        }

        /** The title, or the word for its kind that systems show without one. */
        public List<Inline> heading() {
            if (!title.isEmpty() || kind.title().isEmpty()) {
                return title;
            }
            return List.of(new Inline.Text(kind.title()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether a box can be opened and closed. */
    enum Folding {
        NONE,
        OPEN,
        CLOSED
    }

    /** Blocks that are set in another way than those around them. */
    record Passage(TextSetting setting, List<Block> content) implements Block {
        public Passage {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A formula on lines of its own. */
    record Formula(MathSource math) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Template source (Liquid, a shortcode) that every text format keeps as is. */
    record Verbatim(String source) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
