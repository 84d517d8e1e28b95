package dev.offprint.article;

import java.util.List;

/** The characters of an article without any structure, for labels, guesses and digests. */
public final class PlainText {
    private PlainText() {}

    /** Returns the text of {@code inlines} in one line; an image counts as its alt text. */
    public static String of(List<Inline> inlines) {
        Characters characters = new Characters();
        characters.addAll(inlines);
        return characters.out.toString().strip();
    }

    /** Returns the text of {@code blocks}, each leaf on a line of its own. */
    public static String ofBlocks(List<Block> blocks) {
        Characters characters = new Characters();
        for (Block.Leaf leaf : Leaves.ofBlocks(blocks)) {
            leaf.accept(characters).append('\n');
        }
        return characters.out.toString();
    }

    /**
     * Returns what {@code blocks} say in a language: no code, no formulas; not much more is read.
     */
    static String proseOf(List<Block> blocks, int limit) {
        Characters characters = new Prose();
        for (Block.Leaf leaf : Leaves.ofBlocks(blocks)) {
            leaf.accept(characters).append('\n');
            if (characters.out.length() > limit) {
                break;
            }
        }
        return characters.out.toString();
    }

    private static final class Prose extends Characters {
        @Override
        public StringBuilder visit(Block.CodeBlock code) {
            return text();
        }

        @Override
        public StringBuilder visit(Block.Verbatim verbatim) {
            return text();
        }

        @Override
        public StringBuilder visit(Block.Formula formula) {
            return text();
        }

        @Override
        public StringBuilder visit(Inline.Formula formula) {
            return text();
        }

        @Override
        public StringBuilder visit(Inline.Code code) {
            return text().append(' ');
        }

        @Override
        public StringBuilder visit(Inline.Verbatim verbatim) {
            return text().append(' ');
        }
    }

    private static class Characters
            implements Block.LeafVisitor<StringBuilder>, Inline.LeafVisitor<StringBuilder> {
        private final StringBuilder out = new StringBuilder();

        final StringBuilder text() {
            return out;
        }

        private StringBuilder addAll(List<Inline> inlines) {
            for (Inline.Leaf leaf : Leaves.ofInlines(inlines)) {
                leaf.accept(this);
            }
            return out;
        }

        @Override
        public StringBuilder visit(Block.Paragraph paragraph) {
            return addAll(paragraph.content());
        }

        @Override
        public StringBuilder visit(Block.Heading heading) {
            return addAll(heading.content());
        }

        @Override
        public StringBuilder visit(Block.CodeBlock code) {
            return out.append(code.code());
        }

        @Override
        public StringBuilder visit(Block.ThematicBreak rule) {
            return out;
        }

        @Override
        public StringBuilder visit(Block.ExcerptEnd end) {
            return out;
        }

        @Override
        public StringBuilder visit(Block.Verbatim verbatim) {
            return out.append(verbatim.source());
        }

        @Override
        public StringBuilder visit(Block.Formula formula) {
            return out.append(formula.math().tex());
        }

        @Override
        public StringBuilder visit(Inline.Formula formula) {
            return out.append(formula.math().tex());
        }

        @Override
        public StringBuilder visit(Inline.Text text) {
            return out.append(text.text());
        }

        @Override
        public StringBuilder visit(Inline.Code code) {
            return out.append(code.code());
        }

        @Override
        public StringBuilder visit(Inline.Image image) {
            return out.append(image.alt());
        }

        @Override
        public StringBuilder visit(Inline.LineBreak lineBreak) {
            return out.append(' ');
        }

        @Override
        public StringBuilder visit(Inline.FootnoteReference reference) {
            return out;
        }

        @Override
        public StringBuilder visit(Inline.Anchor anchor) {
            return out;
        }

        @Override
        public StringBuilder visit(Inline.Verbatim verbatim) {
            return out.append(verbatim.source());
        }
    }
}
