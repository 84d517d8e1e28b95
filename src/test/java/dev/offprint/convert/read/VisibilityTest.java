package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibilityTest {
    @Test
    void what_a_browser_never_shows_goes() {
        assertThat(
                        markdown(
                                "<p>One</p><p hidden>a</p><div style='color:red; Display : NONE !important'>b</div>"))
                .isEqualTo("One\n");
    }

    @Test
    void what_a_control_or_link_of_the_post_reveals_stays() {
        assertThat(
                        markdown(
                                """
                                <p><a href='#more'>More</a></p><div id=more style='display:none'>One</div>
                                <div role=tabpanel hidden>Two</div><div hidden=until-found>Three</div>
                                """))
                .isEqualTo("[More](#more)\n\n<a id=\"more\"></a>One\n\nTwo\n\nThree\n");
    }

    @Test
    void a_size_or_a_colour_hides_nothing() {
        assertThat(markdown("<p style='font-size:0'>One</p><p style='visibility:hidden'>Two</p>"))
                .isEqualTo("One\n\nTwo\n");
    }
}
