package dev.offprint.convert.read.html;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionShortcodesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>[caption id=\"a\" width=\"9\" caption=\"A quay\"]<img src=\"/a.png\" alt=\"Q\">[/caption]</p>",
                "<p>[caption id=\"a\" width=\"9\"]<img src=\"/a.png\" alt=\"Q\"> A quay[/caption]</p>",
                "<p>[wp_caption id=\"a\"]<img src=\"/a.png\" alt=\"Q\"><br> A quay[/wp_caption]</p>",
                "<p>&#91;caption caption=\"A quay\"&#93;<img src=\"/a.png\" alt=\"Q\">&#91;/caption&#93;</p>",
                "[caption id=\"a\" width=\"9\"]![Q](/a.png) A quay[/caption]",
                "[caption id=\"a\"\nwidth=\"9\"]![Q](/a.png) A quay[/caption]",
                "\\[caption id=\"a\\_1\" width=\"9\"\\]![Q](/a.png) A quay\\[/caption\\]",
                "\\[caption id=\"a\\_1\" caption=\"A quay\"\\]![Q](/a.png)\\[/caption\\]",
                "[caption caption=\"A quay\"]![Q](/a.png) A quay[/caption]",
                "[caption id=\"a\"]\n\n![Q](/a.png)\n\nA quay[/caption]",
                "[caption id=\"a\" caption=\"A quay\"]\n\n![Q](/a.png)\n\n[/caption]",
                "<p>[caption width=\"9\"]</p>\n<p><img src=\"/a.png\" alt=\"Q\"></p>\n<p>A quay[/caption]</p>"
            })
    void a_picture_in_a_shortcode_gets_its_words(String written) {
        assertThat(converted(written)).isEqualTo("![Q](/a.png)\n*A quay*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"Tom &amp; Ann &lt;3\" | Tom & Ann <3",
                "\"The &quot;big&quot; quay\" width=\"9\" | The \"big\" quay",
                "\"The \"big\" quay\" width=\"9\" | The \"big\" quay",
                "\"The captain's quay\" | The captain's quay",
                "'A \"big\" quay' | A \"big\" quay",
                "\"The quay [left], boats\" | The quay [left], boats",
                "&#8221;A quay&#8221; width=&#8221;300&#8243; | A quay",
                "&#8216;The captain&#8217;s quay&#8217; id=&#8217;a&#8217; | The captain’s quay",
                "« Le quai » | Le quai",
                "\"去年“生日”，室友\" | 去年“生日”，室友",
                "\"The <em>Anna</em> at <a href=\"/x\">the quay</a>\" | The Anna at [the quay](/x)",
                "Quay width=9 | Quay",
            })
    void the_words_are_all_that_the_attribute_holds(String attribute, String words) {
        assertThat(
                        converted(
                                "<p>One:[caption id=\"a\" caption="
                                        + attribute
                                        + "]<img src=\"/a.png\">[/caption] two</p>"))
                .isEqualTo("One:\n\n![](/a.png)\n*" + words + "*\n\ntwo\n");
    }

    @Test
    void words_in_both_forms_are_both_kept() {
        assertThat(converted("[caption caption=\"A quay\"]![Q](/a.png) By Ann[/caption]"))
                .isEqualTo("![Q](/a.png)\n*A quay By Ann*\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One [caption id=\"a\" caption=\"Two\"]<a href=\"/b\"><img"
                        + " src=\"/a.png\"></a>[/caption] three</p>\n",
                "One\\[caption id=\"a\\_1\" caption=\"Two\"\\][![](/a.png)](/b)\\[/caption\\] three"
            })
    void what_stands_around_the_shortcode_stays_where_it_was(String written) {
        assertThat(converted(written)).isEqualTo("One\n\n[![](/a.png)](/b)\n*Two*\n\nthree\n");
    }

    @Test
    void one_paragraph_holds_several() {
        assertThat(
                        converted(
                                "\\[caption caption=\"One\"\\]![](/a.png)\\[/caption\\] and"
                                        + " \\[caption width=\"9\"\\]![](/b.png) Two\\[/caption\\] end"))
                .isEqualTo("![](/a.png)\n*One*\n\nand\n\n![](/b.png)\n*Two*\n\nend\n");
    }

    @Test
    void one_that_is_not_closed_does_not_take_the_next_one_with_it() {
        assertThat(
                        converted(
                                "[caption caption=\"A\"]![](/a.png) and [caption"
                                        + " caption=\"B\"]![](/b.png)[/caption]"))
                .isEqualTo("[caption caption=\"A\"]![](/a.png) and\n\n![](/b.png)\n*B*\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[caption id=\"a\"] and no picture[/caption]",
                "[caption id=\"a\"] no end",
                "One [caption id=\"a\" caption=\"Two\"]![Q](/a.png) no end",
                "One ![Q](/a.png) no beginning[/caption]",
                "`[caption id=\"a\"]` and `[/caption]` around ![Q](/a.png)",
                "[caption id=\"a\"]\n\n![Q](/a.png)\n\nno end",
            })
    void a_shortcode_without_picture_or_end_stays_text(String written) {
        assertThat(converted(written)).isEqualTo(written + "\n");
    }

    @Test
    void a_heading_stays_a_heading() {
        assertThat(converted("One.\n\n## [caption caption=\"A\"]![Q](/a.png)[/caption] Two"))
                .contains("# [caption caption=\"A\"]![Q](/a.png)")
                .contains(" Two\n");
    }

    /** What came out converts to itself. */
    private static String converted(String written) {
        String once = post("a.md", written + "\n");
        assertThat(post("a.md", once)).isEqualTo(once);
        return once;
    }
}
