package dev.offprint.write.html;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.deep;
import static dev.offprint.convert.ArticleFixture.everyKind;
import static dev.offprint.convert.ArticleFixture.h;
import static dev.offprint.convert.ArticleFixture.image;
import static dev.offprint.convert.ArticleFixture.link;
import static dev.offprint.convert.ArticleFixture.metadata;
import static dev.offprint.convert.ArticleFixture.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.convert.LostWords;
import dev.offprint.convert.RandomArticles;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    @Test
    void a_page_stands_alone_and_says_what_it_is() {
        Article article = new Article(metadata("Tea & <cake>"), List.of(p("Hello.")));
        String page = HtmlWriter.write(article);
        int style = page.indexOf("<style>");
        int styleEnd = page.indexOf("</style>");

        assertThat(page.substring(0, style) + page.substring(styleEnd))
                .isEqualTo(
                        """
                        <!DOCTYPE html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8"/>
                        <meta name="viewport" content="width=device-width, initial-scale=1"/>
                        <meta name="referrer" content="no-referrer"/>
                        <meta name="author" content="Ann Lee"/>
                        <meta name="author" content="李四"/>
                        <meta name="description" content="What it is &lt;about&gt;"/>
                        <title>Tea &amp; &lt;cake&gt;</title>
                        </style>
                        </head>
                        <body>
                        <article>
                        <header>
                        <h1>Tea &amp; &lt;cake&gt;</h1>
                        <p class="byline"><span class="author">Ann Lee, 李四</span> · \
                        <time datetime="2021-11-13T10:30:00+08:00">2021-11-13 10:30:00 +0800</time></p>
                        <p class="source"><a href="https://example.com/post?a=1&amp;b=2">\
                        https://example.com/post?a=1&amp;b=2</a></p>
                        </header>
                        <p>Hello.</p>
                        </article>
                        </body>
                        </html>
                        """);
        assertThat(page.substring(style + "<style>".length(), styleEnd))
                .doesNotContain("<", ">", "&", "url(", "@import", "px");
    }

    @Test
    void every_kind_of_block_and_inline_is_well_formed_html() {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(HtmlWriter.write(everyKind()), "", parser);

        assertThat(parser.getErrors()).isEmpty();
        page.select("rp").remove();
        assertThat(page.select("article > *:not(header)").eachText())
                .containsExactly(
                        "First part",
                        "Plain, emphasis, strong, struck, x2, H2O, a < b && c. Next link, 漢字かんじ,"
                                + " note1, again1, {{ site.title }}, up.",
                        "Quoted. Twice.",
                        "one two deeper after ☑ done ☐ open",
                        "nine ten more",
                        "if (a < b) {\n    return;\n}",
                        "Caption a b c 1 2 two",
                        "The caption",
                        "term word meaning no term no meaning",
                        "Summary Inside",
                        "No summary",
                        "{% include x.html %} $$a < b$$",
                        "Last",
                        "1 The note. Its second paragraph.");
    }

    @Test
    void code_and_template_source_keep_every_line() {
        Document page =
                Jsoup.parse(
                        HtmlWriter.write(
                                bare(
                                        new Block.CodeBlock("", "\n\n  a\n\tb"),
                                        new Block.Verbatim("{% a %}\n  {% b %}"))));

        assertThat(page.expectFirst("pre > code").wholeText()).isEqualTo("\n\n  a\n\tb");
        assertThat(page.expectFirst(".verbatim").wholeText()).isEqualTo("{% a %}\n  {% b %}");
    }

    @Test
    void images_and_links_keep_their_addresses_but_nothing_runs() {
        Document page =
                Jsoup.parse(
                        HtmlWriter.write(
                                bare(
                                        p(image("a b.jpg?x=1&y=2", "Alt \"text\"")),
                                        p(link("../other page.html", "relative")),
                                        p(link(" java\nscript:alert(1)", "active")),
                                        p(link("DATA:text/html,<script>", "inline")))));

        Element image = page.expectFirst("img");
        assertThat(image.attr("src")).isEqualTo("a b.jpg?x=1&y=2");
        assertThat(image.attr("alt")).isEqualTo("Alt \"text\"");
        assertThat(page.select("a").eachAttr("href")).containsExactly("../other page.html");
        assertThat(page.select("p").eachText()).contains("active", "inline");
    }

    @Test
    void headings_skip_no_level_below_the_title() {
        Article article =
                new Article(
                        metadata("Title"),
                        List.of(h(3, "a"), h(5, "b"), h(4, "c"), h(1, "d"), h(6, "e"), h(2, "f")));
        Document page = Jsoup.parse(HtmlWriter.write(article));

        assertThat(page.select("h1, h2, h3, h4, h5, h6"))
                .extracting(element -> element.normalName() + " " + element.text())
                .containsExactly("h1 Title", "h2 a", "h3 b", "h3 c", "h2 d", "h3 e", "h3 f");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100_000})
    void no_word_is_lost_however_deep_it_lies(int depth) {
        Document page = Jsoup.parse(HtmlWriter.write(deep(depth)));

        assertThat(page.expectFirst("article").text())
                .isEqualTo(
                        "the deepest quote the deepest item the deepest cell the deepest word"
                                + " the deepest link");
    }

    @Test
    void no_word_is_lost_whatever_stands_within_whatever() {
        RandomArticles articles = new RandomArticles(1, List.of());
        for (int i = 0; i < 300; i++) {
            Article article = articles.next();
            String text = Jsoup.parse(HtmlWriter.write(article)).body().wholeText();

            assertThat(LostWords.of(article, text)).isEmpty();
        }
    }

    @Test
    void characters_that_no_document_may_hold_are_dropped() {
        String page = HtmlWriter.write(bare(p("a\u0000b\u001bc\ud800d\uffffe\r\nf\u0085g 😀")));

        assertThat(page).contains("<p>abcde\nf g 😀</p>");
    }

    @Test
    void a_page_of_which_nothing_is_known_still_has_a_title() {
        assertThat(Jsoup.parse(HtmlWriter.write(bare())).title()).isEqualTo("Untitled");
        assertThat(Jsoup.parse(HtmlWriter.write(bare(p("First words.")))).title())
                .isEqualTo("First words.");
    }

    @Test
    void a_link_ahead_finds_its_place() {
        Document page =
                Jsoup.parse(
                        HtmlWriter.write(
                                bare(
                                        p(link("#%E6%B3%A8", "note")),
                                        p(new Inline.Anchor("注"), "x"))));
        String id = page.expectFirst("span[id]").id();

        assertThat(page.expectFirst("a").attr("href")).isEqualTo("#" + id);
    }

    @Test
    void alignment_of_columns_reaches_every_cell() {
        Document page =
                Jsoup.parse(
                        HtmlWriter.write(
                                bare(
                                        new Block.Table(
                                                List.of(),
                                                List.of(
                                                        Block.Alignment.NONE,
                                                        Block.Alignment.RIGHT),
                                                Optional.empty(),
                                                List.of(
                                                        List.of(
                                                                new Block.Cell(List.of(p("a"))),
                                                                new Block.Cell(
                                                                        List.of(p("1")))))))));

        assertThat(page.select("td").eachAttr("class")).containsExactly("right");
    }
}
