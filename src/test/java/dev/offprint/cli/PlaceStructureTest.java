package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links within a post lead to their places, and Markdown in tags is Markdown. */
class PlaceStructureTest {
    private static String convert(String post, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "convert";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "-";
        return Offprint.runWithInput(post.getBytes(StandardCharsets.UTF_8), arguments).out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [below](#spot).\n\n<a name=\"spot\"></a>Here.\n",
                "See [below](#spot).\n\n<a id=\"spot\"></a>\n\nHere.\n",
                "<p>See <a href=\"#spot\">below</a>.</p><p id=\"spot\">Here.</p>",
                "<p>See <a href=\"#spot\">below</a>.</p><p><span id=\"spot\"></span>Here.</p>",
                "<p>See <a href=\"#spot\">below</a>.</p><div id=\"spot\"><p>Here.</p></div>",
            })
    void a_place_that_a_link_leads_to_is_kept(String post) {
        assertThat(convert(post)).isEqualTo("See [below](#spot).\n\n<a id=\"spot\"></a>Here.\n");
    }

    @Test
    void a_place_that_nothing_leads_to_is_no_matter() {
        assertThat(convert("<p id=\"a\">One.</p><p><a name=\"b\"></a>Two.</p>"))
                .isEqualTo("One.\n\nTwo.\n");
        assertThat(convert("<p><a href=\"#gone\">One</a> two.</p>")).isEqualTo("One two.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div markdown=\"1\">\nSome **bold** text.\n</div>\n",
                "<div markdown=\"1\">Some **bold** text.</div>\n",
                "<section markdown=\"block\">\n\nSome **bold** text.\n\n</section>\n",
                "<aside markdown=1>\n  Some **bold** text.\n</aside>\n",
                "<p markdown=\"span\">Some **bold** text.</p>\n",
                "<div markdown>Some <b>bold</b> text.</div>\n",
            })
    void markdown_in_a_tag_that_says_so_is_read(String post) {
        assertThat(convert(post)).isEqualTo("Some **bold** text.\n");
    }

    @Test
    void markdown_in_a_tag_that_says_no_is_text() {
        assertThat(convert("<div markdown=\"0\">Some **bold** text.</div>\n", "--to", "text"))
                .isEqualTo("Some **bold** text.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del><p>Gone.</p></del>\n\nNext.\n",
                "<s><p>Gone.</p></s>\n\nNext.\n",
                "<del>\n<p>Gone.</p>\n</del>\n\nNext.\n",
                "<div><del><p>Gone.</p></del></div>\n\nNext.\n",
                "<strike><div>Gone.</div></strike>\n\nNext.\n",
            })
    void a_block_that_is_struck_stays_struck(String post) {
        assertThat(convert(post)).isEqualTo("~~Gone.~~\n\nNext.\n");
    }
}
