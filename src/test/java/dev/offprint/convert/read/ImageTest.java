package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageTest {
    @Test
    void an_image_that_a_script_loads_is_the_real_one() {
        assertThat(
                        markdown(
                                "<img src='data:image/gif;base64,R0lGOD' data-src='a.jpg'>"
                                        + "<img data-original='b.jpg'>"
                                        + "<img srcset='c-1.jpg 1x, c-2.jpg 2x'>"))
                .isEqualTo("![](a.jpg)![](b.jpg)![](c-2.jpg)\n");
    }

    @Test
    void the_twin_in_noscript_stands_once() {
        assertThat(
                        markdown(
                                "<p><img data-src='a-300x200.jpg' alt=x><noscript><img src='a.jpg' alt=x>"
                                        + "</noscript></p>"))
                .isEqualTo("![x](a-300x200.jpg)\n");
    }

    @Test
    void a_placeholder_gives_way_to_its_twin_in_noscript() {
        assertThat(
                        markdown(
                                "<p><img src='data:image/gif;base64,R0' alt=x><noscript><img src='a.jpg' alt=x>"
                                        + "</noscript></p>"))
                .isEqualTo("![x](a.jpg)\n");
    }

    @Test
    void an_image_without_address_leaves_its_words() {
        assertThat(markdown("<p>One <img alt='a  cat'> two</p>")).isEqualTo("One a cat two\n");
    }

    @Test
    void a_picture_of_a_character_is_the_character() {
        assertThat(markdown("<p>Hi <img class=emoji alt='🙂' src='https://s.w.org/1.png'></p>"))
                .isEqualTo("Hi 🙂\n");
    }

    @Test
    void a_title_that_repeats_the_alt_goes() {
        assertThat(markdown("<img src=a.png alt=x title=x><img src=b.png alt=x title='y \"z\"'>"))
                .isEqualTo("![x](a.png)![x](b.png \"y \\\"z\\\"\")\n");
    }

    @Test
    void a_drawing_is_its_title() {
        assertThat(markdown("<p>A<svg><title>star</title><path d=''/></svg>B<svg><g/></svg></p>"))
                .isEqualTo("A star B\n");
    }
}
