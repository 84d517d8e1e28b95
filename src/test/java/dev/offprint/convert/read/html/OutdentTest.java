package dev.offprint.convert.read.html;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutdentTest {
    @Test
    void a_list_in_a_quote_is_no_code_and_ends_with_the_quote() {
        assertThat(
                        post(
                                "post.md",
                                "<blockquote>They say:\n\n    * one\n    * two</blockquote>\n\nMy word.\n"))
                .isEqualTo("> They say:\n>\n> - one\n> - two\n\nMy word.\n");
    }

    @Test
    void code_keeps_its_indentation() {
        assertThat(
                        post(
                                "post.md",
                                """
                                <div>

                                ```java
                                a {

                                    b;

                                    c;
                                }
                                ```

                                    Text.

                                - item

                                    of it
                                </div>
                                """))
                .isEqualTo(
                        """
                        ```java
                        a {

                            b;

                            c;
                        }
                        ```

                        Text.

                        - item

                          of it
                        """);
    }
}
