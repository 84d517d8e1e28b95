package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void a_caption_stands_right_below_its_image() {
        assertThat(
                        markdown(
                                "<figure><a href=/b><img src=a.png></a>"
                                        + "<figcaption><p>A cat.</p><p>Photo: Ann</p></figcaption></figure>"))
                .isEqualTo("[![](a.png)](/b)\n*A cat.\\\nPhoto: Ann*\n");
    }

    @Test
    void a_stray_caption_finds_the_image_before_it() {
        assertThat(
                        markdown(
                                "<div><div><img src=a.png></div></div> <figcaption>一只猫（图）</figcaption>"
                                        + "<p>One</p>"))
                .isEqualTo("![](a.png)\n*一只猫（图）*\n\nOne\n");
    }

    @Test
    void a_stray_caption_without_image_is_a_paragraph() {
        assertThat(markdown("<p>One</p><figcaption>Two</figcaption>")).isEqualTo("One\n\nTwo\n");
    }

    @Test
    void a_caption_of_wordpress_and_one_of_blogger_count_too() {
        assertThat(
                        markdown(
                                """
                                <div class=wp-caption><img src=a.png><p class=wp-caption-text>A</p></div>
                                <table><tr><td><img src=b.png></td></tr>
                                <tr><td class=tr-caption>B</td></tr></table>
                                """))
                .isEqualTo("![](a.png)\n*A*\n\n![](b.png)\n*B*\n");
    }

    @Test
    void each_picture_of_a_gallery_keeps_its_words() {
        assertThat(
                        markdown(
                                "<figure><figure><img src=a.png><figcaption>A</figcaption></figure>"
                                        + "<figure><img src=b.png><figcaption>B</figcaption></figure>"
                                        + "<figcaption>All</figcaption></figure>"))
                .isEqualTo("![](a.png)\n*A*\n\n![](b.png)\n*B*\n\nAll\n");
    }

    @Test
    void two_images_of_one_figure_stand_on_two_lines() {
        assertThat(
                        markdown(
                                "<figure><img src=a.png> <img src=b.png>"
                                        + "<figcaption>Both</figcaption></figure>"))
                .isEqualTo("![](a.png)\n![](b.png)\n*Both*\n");
    }

    @Test
    void a_caption_of_code_stands_after_it() {
        assertThat(
                        markdown(
                                "<figure><pre>x</pre><figcaption>How x is written</figcaption></figure>"))
                .isEqualTo("```text\nx\n```\n\n*How x is written*\n");
    }

    @Test
    void a_figure_without_caption_is_its_content() {
        assertThat(markdown("<figure><blockquote>One</blockquote></figure>")).isEqualTo("> One\n");
    }
}
