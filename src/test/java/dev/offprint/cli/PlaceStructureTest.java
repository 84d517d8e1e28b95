package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links within a post lead to their places, and Markdown in tags is Markdown. */
class PlaceStructureTest {
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
        assertThat(Offprint.converted(post))
                .isEqualTo("See [below](#spot).\n\n<a id=\"spot\"></a>Here.\n");
    }

    @Test
    void a_place_that_nothing_leads_to_is_no_matter() {
        assertThat(Offprint.converted("<p id=\"a\">One.</p><p><a name=\"b\"></a>Two.</p>"))
                .isEqualTo("One.\n\nTwo.\n");
        assertThat(Offprint.converted("<p><a href=\"#gone\">One</a> two.</p>"))
                .isEqualTo("One two.\n");
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
        assertThat(Offprint.converted(post)).isEqualTo("Some **bold** text.\n");
    }

    @Test
    void markdown_in_a_tag_that_says_no_is_text() {
        assertThat(
                        Offprint.converted(
                                "<div markdown=\"0\">Some **bold** text.</div>\n", "--to", "text"))
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
        assertThat(Offprint.converted(post)).isEqualTo("~~Gone.~~\n\nNext.\n");
    }
}
