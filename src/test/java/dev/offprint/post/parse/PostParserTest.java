package dev.offprint.post.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PostParserTest {

    @Test
    void an_element_over_blank_lines_and_indented_lines_is_one_element() {
        Post post = post("<div class=a>\n\n    <p>One.</p>\n\n</div>\n");

        assertThat(text(post, "div")).isEqualTo("<div class=a>\n\n    <p>One.</p>\n\n</div>");
        assertThat(text(post, "p")).isEqualTo("<p>One.</p>");
    }

    @Test
    void code_in_markdown_holds_no_elements() {
        Post post =
                post(
                        "```html\n<b>one</b>\n```\n\n    <b>two</b>\n\n`<b>three</b>` and <b>four</b>\n");

        assertThat(post.body().document().select("b")).hasSize(1);
        assertThat(text(post, "b")).isEqualTo("<b>four</b>");
    }

    @Test
    void a_frame_ends_where_its_end_tag_is() {
        Post post = post("<p>x<iframe src=\"/a\"><b></iframe>y</p>");

        assertThat(text(post, "iframe")).isEqualTo("<iframe src=\"/a\"><b></iframe>");
    }

    @Test
    void what_the_parser_made_or_ended_by_itself_has_no_place() {
        Post post = post("<b><p>x</b>y</p><p>z");

        assertThat(post.body().document().select("b"))
                .filteredOn(element -> post.places().element(element).isPresent())
                .hasSizeLessThanOrEqualTo(1);
        List<Element> paragraphs = post.body().document().select("p");
        assertThat(post.places().element(paragraphs.get(paragraphs.size() - 1))).isEmpty();
    }

    @Test
    void liquid_is_filled_and_braces_of_other_kinds_are_not() {
        Post post =
                post(
                        "<a href=\"{{ site.url }}/x\">a</a> <i style={{ color: '\"' }}>b</i>"
                                + " {% include a.html %} {{< figure src=\"a\" >}}");

        assertThat(post.body().templates())
                .extracting(template -> template.span().of(post.text()))
                .containsExactly(
                        "{{ site.url }}", "{% include a.html %}", "{{< figure src=\"a\" >}}");
        assertThat(raw(post)).containsExactly("{{ site.url }}/x");
    }

    @Test
    void addresses_are_found_in_every_syntax() {
        Post post =
                post(
                        """
                        ---
                        from: "https://a.example/1"
                        ---
                        [one](/2 "title") ![two](/3) <https://a.example/4> and https://a.example/5。

                        <img src='/6' srcset="/7 1x, /8,x 2x"><a href=/9>x</a>

                        [ref]: /10
                        """);

        assertThat(raw(post))
                .containsExactly(
                        "https://a.example/1",
                        "/2",
                        "/3",
                        "https://a.example/4",
                        "https://a.example/5",
                        "/6",
                        "/7",
                        "/8,x",
                        "/9",
                        "/10");
    }

    @Test
    void offsets_are_those_of_the_file_after_emoji_and_windows_line_ends() {
        Post post =
                post(
                        "---\r\ntitle: \ud83d\ude00 a\r\nurl: https://a.example/\r\n---\r\n<b>\ud83d\ude00</b>\r\n");

        assertThat(post.frontMatter().scalar("url").orElseThrow().span().of(post.text()))
                .isEqualTo("https://a.example/");
        assertThat(text(post, "b")).isEqualTo("<b>\ud83d\ude00</b>");
    }

    @Test
    void a_byte_order_mark_hides_no_front_matter_from_us() {
        Post post = post("\uFEFF---\ntitle: Tide\n---\nText.\n");

        assertThat(post.frontMatter().text("title")).contains("Tide");
        assertThat(post.frontMatter().problems()).hasSize(1);
    }

    @Test
    void front_matter_without_an_opening_line_is_that_of_hexo() {
        Post post = post("title: Tide\ndate: 2024-03-05\n---\nText.\n");

        assertThat(post.frontMatter().text("date")).contains("2024-03-05");
        assertThat(post.body().span().of(post.text())).isEqualTo("Text.\n");
    }

    @Test
    void toml_is_left_alone() {
        Post post = post("+++\ntitle = 'x'\n+++\nText.\n");

        assertThat(post.frontMatter().format()).isEqualTo(FrontMatter.Format.TOML);
        assertThat(post.body().span().of(post.text())).isEqualTo("Text.\n");
    }

    @Test
    void a_rule_is_no_front_matter() {
        assertThat(post("---\n\nOne.\n\n---\n\nTwo.\n").frontMatter().isPresent()).isFalse();
        assertThat(post("One.\n---\nTwo.\n").frontMatter().isPresent()).isFalse();
    }

    @Test
    void a_bracket_in_prose_opens_no_element() {
        Post post = post("If a <b and (p<1) then 2 <3.\n\n<div>(p<0.05)..q</div>\n");

        assertThat(post.body().document().body().select("*"))
                .extracting(Element::tagName)
                .containsExactly("body", "div");
    }

    @Test
    void visible_text_is_what_stands_outside_markup_and_addresses() {
        Post post = post("A [link](https://a.example/) <b class=x>bold</b> `code`\n");

        assertThat(post.body().text().outside(List.of())).isEqualTo("A[link]bold`code`");
    }

    @Test
    void an_address_in_brackets_keeps_its_own_brackets() {
        Post post = post("One (see https://a.example/a_(b)), two (https://a.example/c).\n");

        assertThat(raw(post)).containsExactly("https://a.example/a_(b)", "https://a.example/c");
    }

    @Test
    void every_candidate_of_a_srcset_is_an_address_commas_and_all() {
        Post post = post("<p><img srcset=\"a,b.png 1x,\n /c.png?d=1,2 2x, e.png\"></p>\n");

        assertThat(raw(post)).containsExactly("a,b.png", "/c.png?d=1,2", "e.png");
    }

    @Test
    void an_end_tag_that_never_closes_ends_no_code() {
        Post post =
                post(
                        """
                        {% highlight a %}
                        <b>one</b>
                        {% endhighlight

                        {% highlight a %}
                        <i>two</i>
                        {% endhighlight %}
                        """);

        assertThat(post.body().document().select("b, i")).isEmpty();
        assertThat(post.body().text().outside(List.of())).contains("<b>one</b>", "<i>two</i>");
    }

    private static Post post(String text) {
        return PostParser.parse(Source.of("post.md", text));
    }

    private static String text(Post post, String css) {
        Element element = post.body().document().select(css).get(0);
        Span span = post.places().element(element).orElseThrow();
        return span.of(post.text());
    }

    private static List<String> raw(Post post) {
        return post.body().references().stream().map(Reference::raw).toList();
    }
}
