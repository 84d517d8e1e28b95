package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import java.util.List;

/**
 * Tells the parts of a paragraph that is images alone from the parts of one that says something.
 */
final class Illustration implements Inline.Visitor<Illustration.Part> {
    private static final Illustration INSTANCE = new Illustration();

    private Illustration() {}

    enum Part {
        IMAGE,
        /** What nobody sees between images. */
        GAP,
        WORDS
    }

    /** Images alone, linked or not. */
    static boolean isIllustration(List<Inline> content) {
        boolean hasImage = false;
        for (Inline inline : content) {
            Part part = inline.accept(INSTANCE);
            if (part == Part.WORDS) {
                return false;
            }
            hasImage |= part == Part.IMAGE;
        }
        return hasImage;
    }

    static boolean isImage(Inline inline) {
        return inline.accept(INSTANCE) == Part.IMAGE;
    }

    static boolean isGap(Inline inline) {
        return inline.accept(INSTANCE) == Part.GAP;
    }

    private static Part around(List<Inline> content) {
        return isIllustration(content) ? Part.IMAGE : Part.WORDS;
    }

    @Override
    public Part visit(Inline.Image image) {
        return Part.IMAGE;
    }

    @Override
    public Part visit(Inline.Link link) {
        return around(link.content());
    }

    @Override
    public Part visit(Inline.Strong strong) {
        return around(strong.content());
    }

    @Override
    public Part visit(Inline.Emphasis emphasis) {
        return around(emphasis.content());
    }

    @Override
    public Part visit(Inline.Passage passage) {
        return around(passage.content());
    }

    @Override
    public Part visit(Inline.Inserted inserted) {
        return around(inserted.content());
    }

    @Override
    public Part visit(Inline.Abbreviation abbreviation) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.Formula formula) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.LineBreak lineBreak) {
        return Part.GAP;
    }

    @Override
    public Part visit(Inline.Anchor anchor) {
        return Part.GAP;
    }

    @Override
    public Part visit(Inline.Text text) {
        return InlineTree.isBlank(text.text()) ? Part.GAP : Part.WORDS;
    }

    @Override
    public Part visit(Inline.Code code) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.FootnoteReference reference) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.Verbatim verbatim) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.Strikethrough struck) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.Highlight highlight) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.Superscript raised) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.Subscript lowered) {
        return Part.WORDS;
    }

    @Override
    public Part visit(Inline.Ruby ruby) {
        return Part.WORDS;
    }
}
