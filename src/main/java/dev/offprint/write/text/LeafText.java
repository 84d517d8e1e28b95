package dev.offprint.write.text;

import dev.offprint.article.Block;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import java.util.List;

/** What a reader of plain text sees of an article's parts that hold no others. */
final class LeafText implements Block.LeafVisitor<String>, Inline.LeafVisitor<String> {
    private static final LeafText INSTANCE = new LeafText();

    private LeafText() {}

    /** The text of a block, a rule being none. */
    static String of(Block.Leaf leaf) {
        return leaf.accept(INSTANCE);
    }

    /** The text of inlines, a line for each line that the author meant. */
    static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        boolean isBehindPicture = false;
        // Without any sign, what the author took back would read as said, 2^(n) as 2n.
        for (Inline.Leaf leaf : Leaves.ofInlinesWithSigns(inlines)) {
            String next = leaf.accept(INSTANCE);
            boolean isPicture = leaf instanceof Inline.Image;
            // What a picture shows is no part of the word beside it.
            if ((isPicture || isBehindPicture) && joins(text, next)) {
                text.append(' ');
            }
            text.append(next);
            isBehindPicture = next.isEmpty() ? isBehindPicture : isPicture;
        }
        return CleanText.of(text.toString());
    }

    private static boolean joins(StringBuilder text, String next) {
        return text.length() > 0
                && !next.isEmpty()
                && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && Character.isLetterOrDigit(next.codePointAt(0));
    }

    @Override
    public String visit(Block.Paragraph paragraph) {
        return of(paragraph.content());
    }

    @Override
    public String visit(Block.Heading heading) {
        return of(heading.content());
    }

    @Override
    public String visit(Block.CodeBlock code) {
        return code.code();
    }

    @Override
    public String visit(Block.ThematicBreak rule) {
        return "";
    }

    @Override
    public String visit(Block.ExcerptEnd end) {
        return "";
    }

    @Override
    public String visit(Block.Verbatim verbatim) {
        return verbatim.source();
    }

    @Override
    public String visit(Block.Formula formula) {
        return "$$" + CleanText.of(formula.math().tex()) + "$$";
    }

    @Override
    public String visit(Inline.Formula formula) {
        return "$" + CleanText.line(formula.math().tex()) + "$";
    }

    @Override
    public String visit(Inline.Text text) {
        return text.text().replace('\n', ' ');
    }

    @Override
    public String visit(Inline.Code code) {
        return code.code();
    }

    @Override
    public String visit(Inline.Image image) {
        return CleanText.line(image.alt());
    }

    @Override
    public String visit(Inline.LineBreak lineBreak) {
        return "\n";
    }

    @Override
    public String visit(Inline.FootnoteReference reference) {
        return "[" + reference.label() + "]";
    }

    @Override
    public String visit(Inline.Anchor anchor) {
        return "";
    }

    @Override
    public String visit(Inline.Verbatim verbatim) {
        return verbatim.source();
    }
}
