package dev.offprint.convert.article;

import java.util.List;

/** The characters of an article without any structure, for labels, guesses and digests. */
public final class PlainText {
    private PlainText() {}

    /** Returns the text of {@code inlines} in one line; an image counts as its alt text. */
    public static String of(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        append(inlines, out);
        return out.toString().strip();
    }

    /** Returns the text of {@code blocks}, each leaf on a line of its own. */
    public static String ofBlocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : Leaves.ofBlocks(blocks)) {
            if (block instanceof Block.Paragraph paragraph) {
                append(paragraph.content(), out);
            } else if (block instanceof Block.Heading heading) {
                append(heading.content(), out);
            } else if (block instanceof Block.CodeBlock code) {
                out.append(code.code());
            } else if (block instanceof Block.Verbatim verbatim) {
                out.append(verbatim.source());
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : Leaves.ofInlines(inlines)) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                out.append(code.code());
            } else if (inline instanceof Inline.Image image) {
                out.append(image.alt());
            } else if (inline instanceof Inline.Verbatim verbatim) {
                out.append(verbatim.source());
            } else if (inline instanceof Inline.LineBreak) {
                out.append(' ');
            }
        }
    }
}
