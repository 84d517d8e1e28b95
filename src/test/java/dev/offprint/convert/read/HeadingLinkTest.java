package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLinkTest {
    @Test
    void a_link_to_the_id_that_a_generator_makes_of_a_heading_stays() {
        assertThat(
                        post(
                                "post.md",
                                """
                                [a](#whats-new) [b](#潮汐表) [c](#use-1) [d](#high-tide) [e](#none)

                                ## What’s new?

                                ## 潮汐表

                                ## Use

                                ## Use

                                ## 3. High tide
                                """))
                .startsWith("[a](#whats-new) [b](#潮汐表) [c](#use-1) [d](#3-high-tide) e\n");
    }

    @Test
    void the_id_that_an_author_gave_a_heading_is_found_and_not_shown() {
        assertThat(
                        post(
                                "post.md",
                                """
                                [a](#first) [b](#second)

                                ## Ebb {#first}

                                ## Flood {: #second .wide}

                                Text.
                                {: .note}
                                """))
                .isEqualTo("[a](#ebb) [b](#flood)\n\n# Ebb\n\n# Flood\n\nText.\n");
    }

    @Test
    void attributes_in_code_are_code() {
        String code =
                """
                ```text
                ## Ebb {#first}
                {: .note}
                ```

                And `{: .wide}`.
                """;

        assertThat(post("post.md", code)).isEqualTo(code);
    }
}
