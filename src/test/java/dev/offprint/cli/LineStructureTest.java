package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows on lines of its own or apart from a number stays so. */
class LineStructureTest {
    @ParameterizedTest
    @ValueSource(strings = {"pre-wrap", "pre-line", "pre", "break-spaces"})
    void words_behind_an_element_stay_apart_where_lines_are_kept(String space) {
        String post =
                "<p style=\"white-space: "
                        + space
                        + "\">It was <strong>good</strong> and <a href=\"https://a.example/\">hard"
                        + "</a> now.\nNext <em>year</em> too</p>";

        assertThat(Offprint.converted(post, "--to", "text"))
                .isEqualTo("It was good and hard now.\nNext year too\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"white-space: pre-wrap\">Red\nBlue</p>",
                "<p style=\"white-space:pre-line\">Red\nBlue</p>",
                "<div style=\"color:red;white-space: pre\">Red\nBlue</div>",
                "<p style=\"white-space: break-spaces\">\nRed\nBlue\n</p>",
                "<section style=\"WHITE-SPACE: pre-wrap !important\">Red\r\nBlue</section>",
            })
    void lines_that_a_style_shows_are_lines(String post) {
        assertThat(Offprint.converted(post, "--to", "text")).isEqualTo("Red\nBlue\n");
        assertThat(Offprint.converted(post)).isEqualTo("Red\\\nBlue\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>3<span class=\"frac\"><span class=\"num\">1</span>&frasl;<span class=\"den\">2</span></span></p>",
                "<p>3<span class=\"sfrac\"><span><span class=\"num\">1</span></span>"
                        + "<span>&frasl;</span><span><span class=\"den\">2</span></span></span></p>",
                "<p><b>3</b><span class=\"x\"><span class=\"num\">1</span>&frasl;<span class=\"den\">2</span></span></p>",
            })
    void a_fraction_is_no_digit_of_the_number_before_it(String post) {
        assertThat(Offprint.converted(post, "--to", "text")).isEqualTo("3 1\u20442\n");
    }
}
