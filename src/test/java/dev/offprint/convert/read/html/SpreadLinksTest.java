package dev.offprint.convert.read.html;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadLinksTest {
    @Test
    void a_card_that_a_clipper_wrote_is_a_link_again() {
        assertThat(
                        post(
                                "post.md",
                                """
                                One.

                                [

                                ![Pier](/pier.jpg)

                                ### The pier

                                It is long.

                                ](https://coast.example/pier "Pier")

                                ## [

                                The
                                tide

                                ](https://coast.example/tide)

                                Two.
                                """))
                .isEqualTo(
                        """
                        One.

                        [![Pier](/pier.jpg)](https://coast.example/pier)

                        # [The pier](https://coast.example/pier)

                        It is long.

                        # [The tide](https://coast.example/tide)

                        Two.
                        """);
    }

    @Test
    void an_address_that_was_broken_at_the_end_of_a_line_is_whole_again() {
        assertThat(post("post.md", "![Pier](https://coast.example/p?a=1&b\n=2.png) and\n[a]\n"))
                .isEqualTo("![Pier](https://coast.example/p?a=1&b=2.png) and [a]\n");
    }

    @Test
    void code_is_code() {
        String code = "```text\n[\n\nx\n\n](https://coast.example/y)\n```\n";

        assertThat(post("post.md", code)).isEqualTo(code);
    }
}
