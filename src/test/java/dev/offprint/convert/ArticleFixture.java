package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.article.Metadata;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Articles and their parts in few words. */
public final class ArticleFixture {
    private ArticleFixture() {}

    public static Metadata metadata(String title) {
        return new Metadata(
                "",
                Optional.of(title),
                List.of("Ann Lee", "李四"),
                Optional.of("2021-11-13 10:30:00 +0800"),
                Optional.of("https://example.com/post?a=1&b=2"),
                List.of("News", "R&D"),
                Optional.of("en"),
                Optional.of("What it is <about>"));
    }

    public static Metadata nothing() {
        return new Metadata(
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** An article of these blocks about which nothing is known. */
    public static Article bare(Block... blocks) {
        return new Article(nothing(), List.of(blocks));
    }

    /** A paragraph of strings and inlines. */
    public static Block.Paragraph p(Object... parts) {
        return new Block.Paragraph(inlines(parts));
    }

    public static Block.Heading h(int level, Object... parts) {
        return new Block.Heading(level, inlines(parts));
    }

    public static List<Inline> inlines(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof Inline inline ? inline : text((String) part))
                .toList();
    }

    public static Inline text(String text) {
        return new Inline.Text(text);
    }

    public static Inline.Link link(String address, Object... content) {
        return new Inline.Link(address, Optional.empty(), inlines(content));
    }

    public static Inline.Image image(String address, String alt) {
        return new Inline.Image(address, alt, Optional.empty());
    }

    public static Block.ListItem item(Block... blocks) {
        return new Block.ListItem(Optional.empty(), List.of(blocks));
    }

    public static Block.BulletList bullets(Block.ListItem... items) {
        return new Block.BulletList(true, List.of(items));
    }

    public static Block.Cell cell(Block... blocks) {
        return new Block.Cell(List.of(blocks));
    }

    public static Block.Footnote note(String label, Block... blocks) {
        return new Block.Footnote(label, List.of(blocks));
    }

    /** Every kind of block and inline at least once. */
    public static Article everyKind() {
        return new Article(
                metadata("Every kind"),
                List.of(
                        h(3, "First ", new Inline.Emphasis(inlines("part"))),
                        p(
                                "Plain, ",
                                new Inline.Emphasis(inlines("emphasis")),
                                ", ",
                                new Inline.Strong(inlines("strong")),
                                ", ",
                                new Inline.Strikethrough(inlines("struck")),
                                ", x",
                                new Inline.Superscript(inlines("2")),
                                ", H",
                                new Inline.Subscript(inlines("2")),
                                "O, ",
                                new Inline.Code("a < b && c"),
                                ".",
                                new Inline.LineBreak(),
                                "Next ",
                                new Inline.Link(
                                        "https://example.com/a?x=1&y=2",
                                        Optional.of("A \"title\""),
                                        inlines("link")),
                                ", ",
                                new Inline.Ruby(inlines("漢字"), "かんじ"),
                                ", note",
                                new Inline.FootnoteReference("1"),
                                ", again",
                                new Inline.FootnoteReference("1"),
                                ", ",
                                new Inline.Anchor("here"),
                                new Inline.Verbatim("{{ site.title }}"),
                                ", ",
                                link("#here", "up"),
                                "."),
                        new Block.Quote(
                                List.of(p("Quoted."), new Block.Quote(List.of(p("Twice."))))),
                        bullets(
                                item(p("one")),
                                item(p("two"), bullets(item(p("deeper"))), p("after")),
                                new Block.ListItem(Optional.of(true), List.of(p("done"))),
                                new Block.ListItem(Optional.of(false), List.of(p("open")))),
                        new Block.OrderedList(
                                9, false, List.of(item(p("nine")), item(p("ten"), p("more")))),
                        new Block.CodeBlock("java", "if (a < b) {\n    return;\n}"),
                        new Block.Table(
                                inlines("Caption"),
                                List.of(
                                        Block.Alignment.LEFT,
                                        Block.Alignment.CENTER,
                                        Block.Alignment.RIGHT),
                                Optional.of(List.of(cell(p("a")), cell(h(2, "b")), cell(p("c")))),
                                List.of(
                                        List.of(
                                                cell(p("1")),
                                                cell(p("2"), bullets(item(p("two")))),
                                                cell()))),
                        new Block.Figure(
                                List.of(p(image("https://example.com/i.jpg", "A view"))),
                                inlines("The caption")),
                        new Block.DefinitionList(
                                List.of(
                                        new Block.Definition(
                                                List.of(inlines("term"), inlines("word")),
                                                List.of(List.of(p("meaning")))),
                                        new Block.Definition(
                                                List.of(), List.of(List.of(p("no term")))),
                                        new Block.Definition(
                                                List.of(inlines("no meaning")), List.of()))),
                        new Block.Details(inlines("Summary"), List.of(p("Inside"))),
                        new Block.Details(List.of(), List.of(p("No summary"))),
                        new Block.ThematicBreak(),
                        new Block.Verbatim("{% include x.html %}\n$$a < b$$"),
                        h(1, "Last"),
                        note("1", p("The note."), p("Its second paragraph."))));
    }

    /** A quote, item, table cell or emphasis within another, {@code depth} times. */
    public static Article deep(int depth) {
        List<Block> quote = List.of(p("the deepest quote"));
        List<Block> list = List.of(p("the deepest item"));
        List<Block> table = List.of(p("the deepest cell"));
        List<Inline> inline = inlines("the deepest word");
        List<Inline> links = inlines("the deepest link");
        for (int i = 0; i < depth; i++) {
            quote = List.of(new Block.Quote(quote));
            list =
                    List.of(
                            new Block.BulletList(
                                    true, List.of(new Block.ListItem(Optional.empty(), list))));
            table =
                    List.of(
                            new Block.Table(
                                    List.of(),
                                    List.of(Block.Alignment.NONE),
                                    Optional.empty(),
                                    List.of(List.of(new Block.Cell(table)))));
            inline = List.of(new Inline.Emphasis(inline));
            links = List.of(new Inline.Link("https://example.com/" + i, Optional.empty(), links));
        }
        return bare(
                quote.get(0),
                list.get(0),
                table.get(0),
                new Block.Paragraph(inline),
                new Block.Paragraph(links));
    }
}
