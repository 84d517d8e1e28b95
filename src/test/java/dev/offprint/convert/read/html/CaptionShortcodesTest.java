package dev.offprint.convert.read.html;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionShortcodesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>[caption id=\"a\" width=\"9\" caption=\"A quay\"]<img src=\"/a.png\" alt=\"Q\">[/caption]</p>",
                "<p>[caption id=\"a\" width=\"9\"]<img src=\"/a.png\" alt=\"Q\"> A quay[/caption]</p>",
                "[caption id=\"a\" width=\"9\"]![Q](/a.png) A quay[/caption]"
            })
    void a_picture_in_a_shortcode_gets_its_words(String written) {
        assertThat(post("a.md", written + "\n")).isEqualTo("![Q](/a.png)\n*A quay*\n");
    }

    @Test
    void what_stands_around_the_shortcode_stays_where_it_was() {
        assertThat(
                        post(
                                "a.md",
                                "<p>One [caption id=\"a\" caption=\"Two\"]<a href=\"/b\"><img"
                                        + " src=\"/a.png\"></a>[/caption] three</p>\n"))
                .isEqualTo("One\n\n[![](/a.png)](/b)\n*Two*\n\nthree\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[caption id=\"a\"] and no picture[/caption]", "[caption id=\"a\"] no end"})
    void a_shortcode_without_picture_or_end_stays_text(String written) {
        assertThat(post("a.md", written + "\n")).isEqualTo(written + "\n");
    }
}
