package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedTest {
    @Test
    void a_player_is_a_link_to_the_page_of_the_film() {
        assertThat(
                        markdown(
                                "<iframe src='//www.youtube-nocookie.com/embed/abc_DEF-123?rel=0' title='My film'>"
                                        + "</iframe><iframe src='https://player.vimeo.com/video/42?h=1'></iframe>"))
                .isEqualTo(
                        """
                        [My film](https://www.youtube.com/watch?v=abc_DEF-123)

                        [vimeo.com](https://vimeo.com/42)
                        """);
    }

    @Test
    void a_sound_is_a_link_that_says_where_it_is() {
        assertThat(
                        markdown(
                                "<p>One</p><audio controls><source src='https://www.e.org/a.mp3'>No sound.</audio>"))
                .isEqualTo("One\n\n[a.mp3](https://www.e.org/a.mp3)\n");
    }

    @Test
    void a_frame_without_address_is_nothing() {
        assertThat(markdown("<p>One</p><iframe src='about:blank'></iframe>")).isEqualTo("One\n");
    }

    @Test
    void an_object_without_address_is_what_it_falls_back_to() {
        assertThat(markdown("<object><p>One</p></object>")).isEqualTo("One\n");
    }

    @Test
    void what_a_widget_shows_is_where_it_leads() {
        assertThat(
                        markdown(
                                "<iframe src='https://cdn.embedly.com/widgets/media.html?src=x"
                                        + "&amp;url=https%3A%2F%2Fe.org%2Fa%3Fb'></iframe>"))
                .isEqualTo("[e.org](https://e.org/a?b)\n");
    }

    @Test
    void a_listing_that_a_script_shows_is_a_link_to_it() {
        assertThat(
                        markdown(
                                "<p>One</p><script src='//gist.github.com/one/12ab.js?file=a.rb'></script>"
                                        + "<p>two <script src='https://asciinema.org/a/14.js' title=Film></script></p>"
                                        + "<script src='https://gist.github.com/one.js'></script>"
                                        + "<script src='https://a.org/gist.github.com/one/1.js'></script>"))
                .isEqualTo(
                        """
                        One

                        [gist.github.com](https://gist.github.com/one/12ab)

                        two

                        [Film](https://asciinema.org/a/14)
                        """);
    }

    @Test
    void a_file_that_a_script_shows_by_an_encoded_address_is_a_link_to_that_address() {
        assertThat(
                        markdown(
                                "<p>One</p><script src='https://emgithub.com/embed.js?style=a"
                                        + "&amp;target=https%3A%2F%2Fgithub.com%2Fana%2Flamp.js'></script>"))
                .isEqualTo("One\n\n[github.com](https://github.com/ana/lamp.js)\n");
    }
}
