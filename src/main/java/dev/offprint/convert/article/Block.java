package dev.offprint.convert.article;

import java.util.List;
import java.util.Optional;

/** A part of an article that stands on lines of its own. */
public sealed interface Block {

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A heading of level 1 to 6. */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level);
            }
            content = List.copyOf(content);
        }
    }

    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    record BulletList(boolean isTight, List<ListItem> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    record OrderedList(int start, boolean isTight, List<ListItem> items) implements Block {
        public OrderedList {
            items = List.copyOf(items);
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
     * @param code the text, without a last line end
     */
    record CodeBlock(String language, String code) implements Block {}

    /**
     * Rows and columns.
     *
     * @param caption empty when there is none
     * @param columns one alignment a column; every row has as many cells
     * @param header empty when the table has no header row
     */
    record Table(
            List<Inline> caption,
            List<Alignment> columns,
            Optional<List<Cell>> header,
            List<List<Cell>> rows)
            implements Block {
        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            header = header.map(List::copyOf);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /** A table cell; most hold one paragraph, some lists or code. */
    record Cell(List<Block> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** An illustration (images, a table, code) with the words that belong to it. */
    record Figure(List<Block> content, List<Inline> caption) implements Block {
        public Figure {
            content = List.copyOf(content);
            caption = List.copyOf(caption);
        }
    }

    record DefinitionList(List<Definition> entries) implements Block {
        public DefinitionList {
            entries = List.copyOf(entries);
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
    }

    /** The text of a note, at the place where it is defined. */
    record Footnote(String label, List<Block> content) implements Block {
        public Footnote {
            content = List.copyOf(content);
        }
    }

    record ThematicBreak() implements Block {}

    /** Template source (Liquid, a shortcode) or display math that every text format keeps as is. */
    record Verbatim(String source) implements Block {}
}
