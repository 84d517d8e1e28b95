package dev.offprint.convert.read;

import dev.offprint.article.Block;

/** Tells which blocks give away a table that only lays a page out: no table of data holds them. */
final class LayoutSign implements Block.Visitor<Boolean> {
    private static final LayoutSign INSTANCE = new LayoutSign();

    private LayoutSign() {}

    static boolean is(Block block) {
        return block.accept(INSTANCE);
    }

    @Override
    public Boolean visit(Block.Heading heading) {
        return true;
    }

    @Override
    public Boolean visit(Block.Table table) {
        return true;
    }

    @Override
    public Boolean visit(Block.Quote quote) {
        return true;
    }

    @Override
    public Boolean visit(Block.ThematicBreak rule) {
        return true;
    }

    @Override
    public Boolean visit(Block.ExcerptEnd end) {
        return true;
    }

    @Override
    public Boolean visit(Block.Footnote note) {
        return true;
    }

    @Override
    public Boolean visit(Block.Callout callout) {
        return true;
    }

    @Override
    public Boolean visit(Block.Passage passage) {
        return passage.content().stream().anyMatch(LayoutSign::is);
    }

    @Override
    public Boolean visit(Block.Formula formula) {
        return false;
    }

    @Override
    public Boolean visit(Block.Paragraph paragraph) {
        return false;
    }

    @Override
    public Boolean visit(Block.BulletList list) {
        return false;
    }

    @Override
    public Boolean visit(Block.OrderedList list) {
        return false;
    }

    @Override
    public Boolean visit(Block.CodeBlock code) {
        return false;
    }

    @Override
    public Boolean visit(Block.Figure figure) {
        return false;
    }

    @Override
    public Boolean visit(Block.DefinitionList list) {
        return false;
    }

    @Override
    public Boolean visit(Block.Details details) {
        return false;
    }

    @Override
    public Boolean visit(Block.Verbatim verbatim) {
        return false;
    }
}
