package dev.offprint.convert.read.html;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineBlocksTest {
    @Test
    void a_blank_line_parts_pictures() {
        assertThat(post("post.md", "<img src=\"a.png\">\n\n<img src=\"b.png\">\nTwo.\n\nThree.\n"))
                .isEqualTo("![](a.png)\n\n![](b.png) Two.\n\nThree.\n");
    }

    @Test
    void marks_beside_a_tag_that_has_its_line_alone_mean_what_they_mean_elsewhere() {
        assertThat(
                        post(
                                "post.md",
                                """
                                <a href="/a.png">
                                    <img src="/b.png">
                                </a>
                                <small>*The pier*, by [Ana](/ana)</small>

                                <a name="tide"></a>
                                ## Tide

                                <span>5 * 3 and a_b_c</span>
                                """))
                .isEqualTo(
                        """
                        [![](/b.png)](/a.png) *The pier*, by [Ana](/ana)

                        # Tide

                        5 * 3 and a_b_c
                        """);
    }

    @Test
    void in_an_element_that_is_a_block_all_is_as_it_was() {
        assertThat(post("post.md", "<div>\n*a*\n</div>\n<img src=\"b.png\">\n\n<p>*c*</p>\n"))
                .isEqualTo("\\*a\\*\n\n![](b.png)\n\n\\*c\\*\n");
    }
}
