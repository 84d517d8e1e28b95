package dev.offprint.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Image;
import dev.offprint.article.Inline.LineBreak;
import dev.offprint.article.Inline.Link;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Text;
import dev.offprint.convert.Convert;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            value = {
                "1. One ¦ 1\\. One",
                "12) One ¦ 12\\) One",
                "1.5 liters ¦ 1.5 liters",
                "2024. ¦ 2024\\.",
                "# One ¦ \\# One",
                "#tag ¦ \\#tag",
                "a #tag ¦ a #tag",
                "- One ¦ \\- One",
                "-1 degree ¦ -1 degree",
                "--- ¦ \\---",
                "+ One ¦ \\+ One",
                "* One ¦ \\* One",
                "> One ¦ \\> One",
                "a > b ¦ a > b",
                "a < b ¦ a < b",
                "a <b> c ¦ a \\<b> c",
                "&amp; & &x; AT&T ¦ &amp;amp; & &amp;x; AT&T",
                "snake_case_name ¦ snake_case_name",
                "_private_ ¦ \\_private\\_",
                "5*3 = 15 ¦ 5*3 = 15",
                "2*3*4 ¦ 2\\*3\\*4",
                "2 * 3 * 4 ¦ 2 \\* 3 \\* 4",
                "`a ¦ `a",
                "`a` ¦ \\`a\\`",
                "~~~ ¦ \\~~~",
                "~~gone~~ ¦ \\~\\~gone\\~\\~",
                "about ~5 ¦ about ~5",
                "[x] done ¦ \\[x] done",
                "see [1] ¦ see [1]",
                "a [b](c) d ¦ a [b\\](c) d",
                "[a]: b ¦ \\[a]: b",
                "(a)[b] ¦ (a)\\[b]",
                "note[^1] ¦ note\\[^1]",
                "C:\\dir ¦ C:\\dir",
                "a\\_b \\ ¦ a\\\\_b \\",
                "{{ x }} ¦ {\\{ x }}",
                "| a | ¦ \\| a |",
                "https://e.org ¦ https\\://e.org",
                "a@e.org ¦ a\\@e.org",
            })
    void a_character_is_escaped_where_it_would_be_syntax_and_nowhere_else(
            String text, String expected) {
        assertThat(write(new Paragraph(List.of(new Text(text)))))
                .isEqualTo((expected.endsWith("\\") ? expected + "\\" : expected) + "\n");
    }

    @Test
    void a_line_after_a_break_is_guarded_too() {
        assertThat(
                        write(
                                new Paragraph(
                                        List.of(
                                                new Text("One"),
                                                new LineBreak(),
                                                new Text("==="),
                                                new LineBreak(),
                                                new Text("2. Two")))))
                .isEqualTo("One\\\n\\===\\\n2\\. Two\n");
    }

    @Test
    void a_call_before_a_link_makes_no_image_of_it() {
        Inline link = new Link("/a", Optional.empty(), List.of(new Text("b")));

        assertThat(write(new Paragraph(List.of(new Text("Look!"), link))))
                .isEqualTo("Look\\![b](/a)\n");
    }

    @Test
    void number_signs_at_the_end_of_a_heading_are_text() {
        assertThat(write(new Heading(2, List.of(new Text("C # ##"))))).isEqualTo("## C # \\##\n");
        assertThat(write(new Heading(2, List.of(new Text("C#"))))).isEqualTo("## C#\n");
    }

    @Test
    void brackets_in_a_link_are_escaped_when_they_do_not_pair() {
        assertThat(write(link("/a", "[b] c"))).isEqualTo("[[b] c](/a)\n");
        assertThat(write(link("/a", "b] c"))).isEqualTo("[b\\] c](/a)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a b | /a%20b",
                "/a_(b) | /a_(b)",
                "/a)b | /a\\)b",
                "/a<b> | /a%3Cb%3E",
                "/a?x=1&copy=2 | /a?x=1&copy=2",
                "/a?x&copy;y | /a?x&amp;copy;y",
                "/中文 | /中文",
                "{{ site.url }}/a b | {{ site.url }}/a%20b",
                "{% post_url 2020-01-01-a %} | {% post_url 2020-01-01-a %}",
            })
    void an_address_is_written_so_that_it_is_read_whole(String address, String expected) {
        assertThat(write(link(address, "b"))).isEqualTo("[b](" + expected + ")\n");
    }

    @Test
    void an_image_keeps_its_words_and_title() {
        Image image = new Image("/a.png", "a [b] *c* |", Optional.of("d \"e\" \\"));

        assertThat(write(new Paragraph(List.of(image))))
                .isEqualTo("![a \\[b\\] \\*c\\* |](/a.png \"d \\\"e\\\" \\\\\")\n");
    }

    @Test
    void template_source_in_an_image_is_left_as_it_is() {
        Image image =
                new Image("{{ a | b: 'c' }}.png", "{{ page.title }}*", Optional.of("{{ d }}"));

        assertThat(write(new Paragraph(List.of(image))))
                .isEqualTo("![{{ page.title }}\\*]({{ a | b: 'c' }}.png \"{{ d }}\")\n");
    }

    @Test
    void a_link_that_shows_its_address_stands_in_angle_brackets() {
        assertThat(write(link("https://e.org/a_b", "https://e.org/a_b")))
                .isEqualTo("<https://e.org/a_b>\n");
    }

    @Test
    void bold_text_that_begins_like_a_list_is_none() {
        assertThat(write(new Paragraph(List.of(new Strong(List.of(new Text("1. One")))))))
                .isEqualTo("**1. One**\n");
    }

    private static Block link(String address, String text) {
        return new Paragraph(List.of(new Link(address, Optional.empty(), List.of(new Text(text)))));
    }

    private static String write(Block block) {
        MarkdownWriter.Result result = Convert.write(List.of(block), Flavour.GFM);
        assertThat(result.repairs()).isEmpty();
        assertThat(result.mismatches()).isEmpty();
        return result.text();
    }
}
