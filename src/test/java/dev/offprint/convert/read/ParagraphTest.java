package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.blocks;
import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Inline.Text;
import dev.offprint.convert.Convert;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void text_in_wrappers_is_paragraphs() {
        assertThat(markdown("<div>One<div>Two<p>Three</p>Four</div></div>Five"))
                .isEqualTo("One\n\nTwo\n\nThree\n\nFour\n\nFive\n");
    }

    @Test
    void two_breaks_part_paragraphs_and_one_is_a_line_break() {
        assertThat(markdown("<div>One<br>\nTwo<br> <br/>Three<br><br><br>Four<br></div>"))
                .isEqualTo("One\\\nTwo\n\nThree\n\nFour\n");
    }

    @Test
    void paragraphs_that_show_nothing_go() {
        assertThat(markdown("<p>One</p><p>&nbsp;</p><p><b> </b><br></p><p>Two</p>"))
                .isEqualTo("One\n\nTwo\n");
    }

    @Test
    void emphasis_around_blocks_goes_inside_each() {
        assertThat(markdown("<b><p>One</p><p>Two <i>three</i></p></b>"))
                .isEqualTo("**One**\n\n**Two *three***\n");
    }

    @Test
    void a_bold_wrapper_that_says_it_is_not_bold_is_none() {
        assertThat(
                        markdown(
                                "<b style='font-weight:normal'>One <span style='font-weight:700'>"
                                        + "two</span></b>"))
                .isEqualTo("One **two**\n");
    }

    @Test
    void unknown_elements_are_transparent() {
        assertThat(
                        markdown(
                                "<x-box>One <x-y>two</x-y></x-box><font>three</font><center>four</center>"))
                .isEqualTo("One twothree\n\nfour\n");
    }

    @Test
    void scripts_styles_comments_and_controls_are_no_text() {
        assertThat(
                        markdown(
                                """
                                <p>One<script>a()</script><style>p{}</style><!-- b --></p>
                                <template><p>c</p></template><input value=d><button>e</button>
                                <select><option>f</option></select><label>Two</label>
                                """))
                .isEqualTo("One\n\nTwo\n");
    }

    @Test
    void sizes_marks_and_keys_keep_their_text() {
        assertThat(
                        markdown(
                                "<p><small>a</small> <u>b</u> <mark>c</mark> <kbd>d</kbd> <cite>e</cite>"
                                        + " <q>f</q> the 1<sup>st</sup></p>"))
                .isEqualTo("a b c `d` *e* “f” the 1st\n");
    }

    @Test
    void raised_and_lowered_numbers_are_no_part_of_the_number_before() {
        assertThat(
                        markdown(
                                "<p>10<sup>6</sup> m<sup>−2</sup> H<sub>2</sub>O x<sup>n</sup>"
                                        + " a<sup>2k</sup> b<sup>1, 2</sup></p>"))
                .isEqualTo("10⁶ m⁻² H₂O xⁿ a<sup>2k</sup> b¹, ²\n");
    }

    @Test
    void a_reading_stands_after_its_base() {
        assertThat(markdown("<p><ruby>山<rp>(</rp><rt>やま</rt><rp>)</rp></ruby>へ</p>"))
                .isEqualTo("山(やま)へ\n");
    }

    @Test
    void details_are_a_bold_summary_and_their_content() {
        assertThat(markdown("<details><summary>More</summary><p>One</p>two</details>"))
                .isEqualTo("**More**\n\nOne\n\ntwo\n");
    }

    @Test
    void a_heading_of_a_block_and_an_image_keeps_both() {
        assertThat(markdown("<h2><div>One</div><div>Two</div></h2><h3><img src=a.png></h3>"))
                .isEqualTo("## One Two\n\n![](a.png)\n");
    }

    @Test
    void elements_nested_without_end_keep_their_text() {
        String html = "<div><b>".repeat(50_000) + "Deep" + "</b></div>".repeat(50_000);

        assertThat(markdown(html)).contains("Deep");
    }

    @Test
    void lists_and_quotes_nested_without_end_keep_their_text() {
        String html = "<blockquote><ul><li>".repeat(2_000) + "Deep";

        assertThat(markdown(html)).contains("Deep");
    }

    @Test
    void a_paragraph_is_one_text_however_it_was_torn() {
        assertThat(blocks("<p>One<span> two</span><!-- x --> three</p>"))
                .containsExactly(new Paragraph(List.of(new Text("One two three"))));
    }

    @Test
    void a_comment_before_text_hides_only_itself() {
        assertThat(
                        Convert.post(
                                "post.md",
                                "One\n\n<!--nextpage-->**Two** [three](/a)\n<!-- x -->\n\n<!-- cut -->Four\nfive\n"))
                .isEqualTo("One\n\n**Two** [three](/a)\n\nFour five\n");
    }
}
