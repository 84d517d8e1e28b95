package dev.offprint.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Block.CodeBlock;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.ThematicBreak;
import dev.offprint.article.Inline.Text;
import dev.offprint.article.Inline.Verbatim;
import dev.offprint.convert.Convert;
import dev.offprint.convert.RandomArticles;
import dev.offprint.convert.read.AddressResolver;
import dev.offprint.convert.read.ArticleReader;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    private static final Block PARAGRAPH = new Paragraph(List.of(new Text("One")));

    @Test
    void front_matter_stands_first_byte_for_byte_and_one_blank_line_after_it() {
        String frontMatter = "---\r\ntitle:   'A'\r\n---\r\n";

        assertThat(write(frontMatter, Optional.of("A"), PARAGRAPH))
                .isEqualTo(frontMatter + "\nOne\n");
    }

    @Test
    void front_matter_alone_is_left_as_it_is() {
        assertThat(write("---\ntitle: A\n---\n", Optional.of("A")))
                .isEqualTo("---\ntitle: A\n---\n");
    }

    @Test
    void without_front_matter_the_title_is_the_first_heading() {
        assertThat(write("", Optional.of("A * B_"), PARAGRAPH)).isEqualTo("# A * B_\n\nOne\n");
    }

    @Test
    void a_rule_at_the_very_start_opens_no_front_matter() {
        assertThat(write("", Optional.empty(), new ThematicBreak(), PARAGRAPH))
                .isEqualTo("***\n\nOne\n");
    }

    @Test
    void a_fence_whose_info_has_a_backtick_is_of_tildes() {
        assertThat(write("", Optional.empty(), new CodeBlock("a`b", "~~~\nx")))
                .isEqualTo("~~~~a`b\n~~~\nx\n~~~~\n");
    }

    @Test
    void headings_without_words_go() {
        assertThat(write("", Optional.empty(), new Heading(2, List.of()), PARAGRAPH))
                .isEqualTo("One\n");
    }

    @Test
    void a_symbol_of_the_article_is_never_taken_for_a_template() {
        Block symbols = new Paragraph(List.of(new Text("⯑ ⯒ "), new Verbatim("{{ a }}")));

        assertThat(write("", Optional.empty(), symbols)).isEqualTo("⯑ ⯒ {{ a }}\n");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(write("", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>One</h2><p>Two<br>three <b>four</b> <i><b>five</b> six</i></p><hr><p>7. seven",
                "<ul><li>a<ol start=3><li>b<li>c</ol><li>d</ul><ol><li>e</ol><ol><li>f</ol>",
                "<ul><li><p>a</p><blockquote><p>b<ul><li>c</ul></blockquote><li><pre>d\n\n e</pre></ul>",
                "<figure><img src=a.png><figcaption>（图）One<br>two</figcaption></figure><p>z",
                "<figure><a href=/b><img src=a.png></a><img src=c.png><figcaption>C</figcaption></figure>",
                "<table><tr><th>a|b<th>c<tr><td><code>|</code><td>d<br>e<tr><td rowspan=2>f<td>g</table>",
                "<dl><dt>a<dd>b<dd><p>c<p>d</dl><details><summary>e</summary>f</details>",
                "<p>说<b>“早。”</b>了<i>（是）</i></p><p>https://e.org/a_b_c。*x* _y_ `z` &lt;b&gt;",
                "<p><b>1.</b> a</p><p>- b</p><p># c</p><p>---</p><p>[d]: e</p><p>a\\</p>",
            })
    void what_was_written_is_written_the_same_when_it_is_read_again(String html) {
        String once = Convert.markdown(html);

        assertThat(Convert.markdown(render(once))).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void every_article_is_read_as_it_was_meant_and_keeps_its_words(Flavour flavour) {
        RandomArticles articles = new RandomArticles(7, List.of("https://e.com/i.png"));
        for (int i = 0; i < 400; i++) {
            Article article = articles.next();

            MarkdownWriter.Result result =
                    MarkdownWriter.write(article, new MarkdownOptions(flavour));

            assertThat(result.mismatches()).as("article %d:%n%s", i, result.text()).isEmpty();
        }
    }

    @Test
    void a_paragraph_of_many_marks_is_written_in_time() {
        String html = "<p>" + "<b>一。</b><i>二，</i><a href='/a'>三</a>*_`[".repeat(3_000);

        assertThat(Convert.write(read(html), Flavour.GFM).mismatches()).isEmpty();
    }

    private static String render(String markdown) {
        var extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
        return HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
    }

    private static List<Block> read(String html) {
        return ArticleReader.read(Jsoup.parse(html).body(), AddressResolver.AS_WRITTEN);
    }

    private static String write(String frontMatter, Optional<String> title, Block... blocks) {
        Article article = new Article(Convert.metadata(frontMatter, title), List.of(blocks));
        MarkdownWriter.Result result = MarkdownWriter.write(article, MarkdownOptions.DEFAULT);
        assertThat(result.mismatches()).isEmpty();
        return result.text();
    }
}
