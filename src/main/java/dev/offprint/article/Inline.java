package dev.offprint.article;

import java.util.List;
import java.util.Optional;

/** A part of an article that stands within a line. */
public sealed interface Inline {
    /** Asks {@code visitor} what it has to say about this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind that holds no other; a new kind wants one everywhere. */
    interface LeafVisitor<R> {
        R visit(Text text);

        R visit(Code code);

        R visit(Image image);

        R visit(LineBreak lineBreak);

        R visit(FootnoteReference reference);

        R visit(Anchor anchor);

        R visit(Formula formula);

        R visit(Verbatim verbatim);
    }

    /** One answer for each kind; a new kind wants one everywhere. */
    interface Visitor<R> extends LeafVisitor<R> {
        R visit(Emphasis emphasis);

        R visit(Strong strong);

        R visit(Strikethrough struck);

        R visit(Highlight highlight);

        R visit(Superscript raised);

        R visit(Subscript lowered);

        R visit(Link link);

        R visit(Ruby ruby);

        R visit(Inserted inserted);

        R visit(Abbreviation abbreviation);

        R visit(Passage passage);
    }

    /** An inline that holds no other. */
    sealed interface Leaf extends Inline {
        /** Asks {@code visitor} what it has to say about this kind. */
        <R> R accept(LeafVisitor<R> visitor);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            LeafVisitor<R> ofLeaves = visitor;
            return accept(ofLeaves);
        }
    }

    /** Characters as a reader sees them: nothing escaped, white space already collapsed. */
    record Text(String text) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Strikethrough(List<Inline> content) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Text that the author marked, as with a pen. */
    record Highlight(List<Inline> content) implements Inline {
        public Highlight {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Superscript(List<Inline> content) implements Inline {
        public Superscript {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Subscript(List<Inline> content) implements Inline {
        public Subscript {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Code(String code) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Content that leads to an address.
     *
     * @param address absolute where the post allows it, else as written; never {@code javascript:}
     */
    record Link(String address, Optional<String> title, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A picture within the text.
     *
     * @param address absolute where the post allows it, else as written; never empty
     * @param alt plain text, maybe empty
     */
    record Image(String address, String alt, Optional<String> title) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A line break that the author meant. */
    record LineBreak() implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record FootnoteReference(String label) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Base text with its reading, as in Japanese furigana. */
    record Ruby(List<Inline> base, String reading) implements Inline {
        public Ruby {
            base = List.copyOf(base);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A place that links of the same article may point at. */
    record Anchor(String id) implements Leaf {
        @Override
        public <R> R accept(LeafVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Text that the author put in later and marked as that. */
    record Inserted(List<Inline> content) implements Inline {
        public Inserted {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Letters that stand for words.
     *
     * @param words what they stand for, as plain text
     */
    record Abbreviation(String words, List<Inline> content) implements Inline {
        public Abbreviation {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Text in another language or another direction than the text around it. */
    record Passage(TextSetting setting, List<Inline> content) implements Inline {
        public Passage {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A formula in the line. */
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
