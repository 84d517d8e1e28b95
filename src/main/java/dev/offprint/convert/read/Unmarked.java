package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** An illustration without bold and italics: such pictures look like all others. */
final class Unmarked implements Inline.Visitor<List<Inline>> {
    private final List<Inline> images = new ArrayList<>();

    private Unmarked() {}

    static List<Inline> of(List<Inline> illustration) {
        return new Unmarked().addAll(illustration);
    }

    private List<Inline> addAll(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return images;
    }

    private List<Inline> add(Inline inline) {
        images.add(inline);
        return images;
    }

    @Override
    public List<Inline> visit(Inline.Strong strong) {
        return addAll(strong.content());
    }

    @Override
    public List<Inline> visit(Inline.Emphasis emphasis) {
        return addAll(emphasis.content());
    }

    @Override
    public List<Inline> visit(Inline.Text text) {
        return add(text);
    }

    @Override
    public List<Inline> visit(Inline.Code code) {
        return add(code);
    }

    @Override
    public List<Inline> visit(Inline.Image image) {
        return add(image);
    }

    @Override
    public List<Inline> visit(Inline.LineBreak lineBreak) {
        return add(lineBreak);
    }

    @Override
    public List<Inline> visit(Inline.FootnoteReference reference) {
        return add(reference);
    }

    @Override
    public List<Inline> visit(Inline.Anchor anchor) {
        return add(anchor);
    }

    @Override
    public List<Inline> visit(Inline.Verbatim verbatim) {
        return add(verbatim);
    }

    @Override
    public List<Inline> visit(Inline.Inserted inserted) {
        return addAll(inserted.content());
    }

    @Override
    public List<Inline> visit(Inline.Passage passage) {
        return addAll(passage.content());
    }

    @Override
    public List<Inline> visit(Inline.Abbreviation abbreviation) {
        return add(abbreviation);
    }

    @Override
    public List<Inline> visit(Inline.Formula formula) {
        return add(formula);
    }

    @Override
    public List<Inline> visit(Inline.Strikethrough struck) {
        return add(struck);
    }

    @Override
    public List<Inline> visit(Inline.Highlight highlight) {
        return add(highlight);
    }

    @Override
    public List<Inline> visit(Inline.Superscript raised) {
        return add(raised);
    }

    @Override
    public List<Inline> visit(Inline.Subscript lowered) {
        return add(lowered);
    }

    @Override
    public List<Inline> visit(Inline.Link link) {
        return add(link);
    }

    @Override
    public List<Inline> visit(Inline.Ruby ruby) {
        return add(ruby);
    }
}
