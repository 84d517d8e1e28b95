package dev.offprint.write.epub;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.bullets;
import static dev.offprint.convert.ArticleFixture.deep;
import static dev.offprint.convert.ArticleFixture.everyKind;
import static dev.offprint.convert.ArticleFixture.h;
import static dev.offprint.convert.ArticleFixture.image;
import static dev.offprint.convert.ArticleFixture.inlines;
import static dev.offprint.convert.ArticleFixture.item;
import static dev.offprint.convert.ArticleFixture.link;
import static dev.offprint.convert.ArticleFixture.metadata;
import static dev.offprint.convert.ArticleFixture.note;
import static dev.offprint.convert.ArticleFixture.nothing;
import static dev.offprint.convert.ArticleFixture.p;
import static dev.offprint.write.epub.EpubFixture.file;
import static dev.offprint.write.epub.EpubFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.convert.RandomArticles;
import dev.offprint.write.image.ImageFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpubValidityTest {
    private static final EpubOptions DEFAULTS = EpubOptions.defaults();

    @Test
    void every_kind_of_block_and_inline_makes_a_valid_book() {
        EpubCheckFixture.assertValid(write(Book.of(everyKind()), DEFAULTS));
    }

    @Test
    void awkward_articles_make_one_valid_book() {
        List<Article> chapters = new ArrayList<>();
        for (String title :
                List.of(
                        "<&\"'>]]>",
                        "中文標題：「引號」",
                        "👩‍👩‍👧 emoji",
                        "bell\u0007 half \ud83d null\u0000 \uffff",
                        " \t ",
                        "long ".repeat(200))) {
            chapters.add(new Article(metadata(title), List.of(p("Text of ", title))));
        }
        chapters.add(bare());
        chapters.add(bare(p()));
        chapters.add(bare(h(4, "Only"), h(2, "headings"), h(6, ""), h(1, "here"), h(6, "deep")));
        chapters.add(deep(1000));
        chapters.add(awkwardAddresses());
        chapters.add(awkwardIds());
        chapters.add(awkwardImages());
        chapters.add(awkwardNesting());

        EpubCheckFixture.assertValid(
                write(new Book(nothing(), EpubFixture.chapters(chapters)), DEFAULTS));
    }

    @Test
    void whatever_stands_within_whatever_the_book_is_valid() {
        List<String> images =
                List.of(ImageFixture.dataUri("png", 1), ImageFixture.dataUri("gif", 2));
        RandomArticles articles = new RandomArticles(20260101, images);
        List<Article> chapters = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            chapters.add(articles.next());
        }

        EpubCheckFixture.assertValid(
                write(new Book(nothing(), EpubFixture.chapters(chapters)), DEFAULTS));
    }

    @Test
    void a_book_in_arabic_without_dates_is_valid_and_runs_from_right_to_left() {
        byte[] epub = write(Book.of(bare(p("هذا نص قصير باللغة العربية"))), DEFAULTS);

        EpubCheckFixture.assertValid(epub);
        assertThat(file(epub, "EPUB/package.opf"))
                .contains("<dc:language>ar</dc:language>")
                .contains("page-progression-direction=\"rtl\"");
    }

    @Test
    void the_check_of_these_tests_does_find_what_is_wrong() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OcfWriter container = new OcfWriter(out);
        container.add("META-INF/container.xml", "<container/>");
        container.finish();

        assertThat(EpubCheckFixture.problems(out.toByteArray())).isNotEmpty();
    }

    private static Article awkwardAddresses() {
        List<Block> blocks = new ArrayList<>();
        for (String address :
                List.of(
                        "https://example.com/a b?q=<x>&y=\"z\"|{}^`[1]",
                        "https://example.com/100%/%zz/%e4",
                        "https://例子.中国/路径?查询=值#片段#二",
                        "http://a_b.example.com/",
                        "http://user:secret@example.com/",
                        "http://example.com:99999/",
                        "http://example.com:/x",
                        "http://exa mple.com/",
                        "http://1.2.3.456/",
                        "http://-x.com/",
                        "http://[::1]/",
                        "http://.../",
                        "http://",
                        "http:///path",
                        "https:example.com",
                        "//cdn.example.com/x",
                        "https:\\\\example.com\\a",
                        "https://example.com\\a\\b",
                        "https://example.com/a\nb\tc",
                        "HTTP://EXAMPLE.COM/Upper",
                        "mailto:a b@example.com",
                        "mailto:",
                        "file:///etc/passwd",
                        "about:blank",
                        "java\nscript:alert(1)",
                        "data:text/html,x",
                        "?q=1",
                        "/root",
                        "",
                        "#",
                        "#top",
                        "{{ site.url }}/x",
                        "https://example.com/\ud83d\u0000x")) {
            blocks.add(p(link(address, "link to ", address), " ", image(address, "image")));
        }
        return new Article(nothing(), blocks);
    }

    private static Article awkwardIds() {
        List<Block> blocks = new ArrayList<>();
        for (String id :
                List.of("a b", "1", "", "中", "a b", "section", "fn-1", "x\"<", "-", "ID", "id")) {
            blocks.add(p(new Inline.Anchor(id), link("#" + id, "to ", id)));
        }
        blocks.add(h(2, "Section"));
        blocks.add(
                p("Note", new Inline.FootnoteReference("1"), new Inline.FootnoteReference("é ")));
        blocks.add(note("1", p("one")));
        blocks.add(note("1", p("one again")));
        blocks.add(note("é ", bullets(item(p("no paragraph first")))));
        blocks.add(note("unused"));
        return new Article(nothing(), blocks);
    }

    private static Article awkwardImages() {
        byte[] png = ImageFixture.bytes("png", 1);
        byte[] gif = ImageFixture.bytes("gif", 1);
        byte[] jpeg = ImageFixture.bytes("jpg", 1);
        List<Block> blocks = new ArrayList<>();
        for (byte[] bytes :
                List.of(
                        Arrays.copyOf(png, 8),
                        Arrays.copyOf(png, 20),
                        Arrays.copyOf(png, png.length / 2),
                        Arrays.copyOf(gif, 6),
                        Arrays.copyOf(gif, 12),
                        Arrays.copyOf(jpeg, 3),
                        Arrays.copyOf(jpeg, 100),
                        Arrays.copyOf(jpeg, jpeg.length - 20),
                        Arrays.copyOf(ImageFixture.webp(), 12),
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"
                                .getBytes(StandardCharsets.UTF_8),
                        new byte[0])) {
            String data = Base64.getEncoder().encodeToString(bytes);
            blocks.add(p(image("data:image/png;base64," + data, "alt \u0001 \"text\"")));
        }
        blocks.add(p(image("data:image/svg+xml,%3Csvg%3E", ""), image("data:,", "nothing")));
        return new Article(nothing(), blocks);
    }

    private static Article awkwardNesting() {
        Inline picture = image(ImageFixture.dataUri("png", 3), "");
        return bare(
                p(link("https://a.example/", "a ", link("https://b.example/", "b"), " c")),
                p(link("https://a.example/", new Inline.FootnoteReference("1"), picture)),
                p(link("https://a.example/")),
                p(new Inline.Ruby(List.of(new Inline.Ruby(inlines("字"), "じ")), "よみ")),
                new Block.Figure(List.of(), List.of()),
                new Block.Figure(
                        List.of(new Block.Figure(List.of(p(picture)), inlines("in"))),
                        inlines("out")),
                new Block.Table(List.of(), List.of(), Optional.empty(), List.of()),
                new Block.Table(List.of(), List.of(), Optional.of(List.of()), List.of(List.of())),
                bullets(),
                bullets(item()),
                new Block.OrderedList(-3, true, List.of(item(h(2, "in item"), p("x")))),
                new Block.DefinitionList(List.of()),
                new Block.Quote(List.of()),
                new Block.CodeBlock("a\"b <c", "\n\n]]>\u0000"),
                new Block.Details(
                        inlines("s"), List.of(new Block.Details(inlines("t"), List.of()))),
                note("1", note("2", p("a note in a note"))));
    }
}
