package dev.offprint.write.markdown;

import dev.offprint.article.Block;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and pictures of an article in the order in which a reader comes upon them. They come
 * from the article itself and by no path that the writer takes, so that what the writer forgets is
 * here. Notes follow the outermost block that they stand in.
 */
final class ArticleWords implements Block.Visitor<List<String>>, Inline.LeafVisitor<String> {
    private final Flavour flavour;
    private final String mask;
    private final List<String> notes;
    private final List<String> words = new ArrayList<>();

    private ArticleWords(Flavour flavour, String mask, List<String> notes) {
        this.flavour = flavour;
        this.mask = mask;
        this.notes = notes;
    }

    /**
     * One string for each part of a line, without white space.
     *
     * @param mask stands for template source
     */
    static List<String> of(List<Block> blocks, Flavour flavour, String mask) {
        ArticleWords article = new ArticleWords(flavour, mask, new ArrayList<>());
        for (Block block : blocks) {
            block.accept(article).addAll(article.notes);
            article.notes.clear();
        }
        return article.words;
    }

    private List<String> addAll(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return words;
    }

    private List<String> line(List<Inline> content) {
        for (Inline.Leaf leaf : Leaves.ofInlines(content)) {
            add(leaf.accept(this));
        }
        return words;
    }

    private List<String> add(String text) {
        words.add(Completeness.solid(CleanText.of(text)));
        return words;
    }

    private List<String> items(List<Block.ListItem> items) {
        items.forEach(item -> addAll(item.content()));
        return words;
    }

    private void row(List<Block.Cell> cells) {
        cells.forEach(cell -> addAll(cell.content()));
    }

    private String template(String source) {
        return CleanText.of(source).isBlank() ? "" : mask;
    }

    @Override
    public List<String> visit(Block.Paragraph paragraph) {
        return line(paragraph.content());
    }

    @Override
    public List<String> visit(Block.Heading heading) {
        return line(heading.content());
    }

    @Override
    public List<String> visit(Block.CodeBlock code) {
        return add(code.code());
    }

    @Override
    public List<String> visit(Block.ThematicBreak rule) {
        return words;
    }

    @Override
    public List<String> visit(Block.ExcerptEnd end) {
        return add("<!--" + end.mark() + "-->");
    }

    @Override
    public List<String> visit(Block.Verbatim verbatim) {
        return add(template(verbatim.source()));
    }

    @Override
    public List<String> visit(Block.Formula formula) {
        return add(template(formula.math().tex()));
    }

    @Override
    public List<String> visit(Block.Callout callout) {
        return CalloutSyntax.quote(callout, flavour).accept(this);
    }

    @Override
    public List<String> visit(Block.Passage passage) {
        return addAll(passage.content());
    }

    @Override
    public List<String> visit(Block.Quote quote) {
        return addAll(quote.content());
    }

    @Override
    public List<String> visit(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public List<String> visit(Block.OrderedList list) {
        if (list.numbering().isPlain()) {
            return items(list.items());
        }
        for (int i = 0; i < list.items().size(); i++) {
            add(list.numbering().label(i) + ".");
            addAll(list.items().get(i).content());
        }
        return words;
    }

    @Override
    public List<String> visit(Block.Table table) {
        line(table.caption());
        table.header().ifPresent(this::row);
        table.rows().forEach(this::row);
        return words;
    }

    @Override
    public List<String> visit(Block.Figure figure) {
        addAll(figure.content());
        return line(figure.caption());
    }

    @Override
    public List<String> visit(Block.DefinitionList list) {
        for (Block.Definition entry : list.entries()) {
            entry.terms().forEach(this::line);
            entry.descriptions().forEach(this::addAll);
        }
        return words;
    }

    @Override
    public List<String> visit(Block.Details details) {
        line(details.summary());
        return addAll(details.content());
    }

    @Override
    public List<String> visit(Block.Footnote note) {
        notes.addAll(new ArticleWords(flavour, mask, notes).addAll(note.content()));
        return words;
    }

    @Override
    public String visit(Inline.Formula formula) {
        return template(formula.math().tex());
    }

    @Override
    public String visit(Inline.Text text) {
        return text.text();
    }

    @Override
    public String visit(Inline.Code code) {
        return code.code();
    }

    @Override
    public String visit(Inline.Image image) {
        boolean isShown = !Destination.normalize(image.address()).isEmpty();
        return isShown ? DocumentWords.PICTURE + image.alt() : image.alt();
    }

    @Override
    public String visit(Inline.LineBreak lineBreak) {
        return "";
    }

    @Override
    public String visit(Inline.FootnoteReference reference) {
        return Labels.safe(reference.label());
    }

    @Override
    public String visit(Inline.Anchor anchor) {
        return "";
    }

    @Override
    public String visit(Inline.Verbatim verbatim) {
        return template(verbatim.source());
    }
}
