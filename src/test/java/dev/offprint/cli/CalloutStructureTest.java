package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A box beside the text is a box in every output, whoever drew it. */
class CalloutStructureTest {
    @ParameterizedTest
    @CsvSource({
        "[!recipe|wide] Soup, > [!recipe|wide] Soup",
        "[!faq]- Why?, > [!faq]- Why?",
        "[!TIP]+ Boots, > [!TIP]+ Boots",
        "[!note|left w-2]- Tide, > [!note|left w-2]- Tide",
        "[!Danger] Ice, > [!Danger] Ice",
    })
    void the_sign_of_a_box_is_kept_as_written(String sign, String expected) {
        String post = "> " + sign + "\n> Salt it.\n";

        assertThat(Offprint.converted(post, "--flavour", "obsidian"))
                .isEqualTo(expected + "\n>\n> Salt it.\n");
        assertThat(Offprint.converted(post, "--to", "html"))
                .contains("<aside class=\"callout ")
                .doesNotContain("[!");
        assertThat(Offprint.converted(post, "--to", "text")).doesNotContain("[!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"theme-admonition theme-admonition-tip alert alert--success\">"
                        + "<div class=\"admonitionHeading_x\">Boots</div><div><p>Rubber.</p></div></div>",
                "<blockquote class=\"alert alert-tip\"><p class=\"alert-heading\">Boots</p>"
                        + "<p>Rubber.</p></blockquote>",
                "<div class=\"custom-block tip\"><p class=\"custom-block-title\">Boots</p>"
                        + "<p>Rubber.</p></div>",
                "<div data-callout=\"tip\" class=\"callout\"><div class=\"callout-title\">Boots</div>"
                        + "<div class=\"callout-content\"><p>Rubber.</p></div></div>",
                "<div class=\"md-admonition admonition-tip\"><p class=\"admonition-title\">Boots</p>"
                        + "<p>Rubber.</p></div>",
                "!!! tip \"Boots\"\n    Rubber.\n",
                "??? tip \"Boots\"\n    Rubber.\n",
                "!!! tip inline end \"Boots\"\n\n\tRubber.\n",
            })
    void boxes_of_many_systems_are_boxes(String post) {
        assertThat(Offprint.converted(post)).isEqualTo("> [!TIP]\n> **Boots**\n>\n> Rubber.\n");
    }

    @Test
    void a_box_by_indentation_ends_where_the_indentation_does() {
        assertThat(
                        Offprint.converted(
                                """
                                !!! note "Tide"
                                    One.

                                    - a
                                    - b

                                    !!! warning
                                        Inner.

                                After.

                                ```
                                !!! note
                                    code
                                ```

                                What now!!! note this

                                !!! note
                                no indentation
                                """,
                                "--flavour",
                                "obsidian"))
                .isEqualTo(
                        """
                        > [!note] Tide
                        >
                        > One.
                        >
                        > - a
                        > - b
                        >
                        > > [!warning]
                        > > Inner.

                        After.

                        ```text
                        !!! note
                            code
                        ```

                        What now!!! note this

                        !!! note no indentation
                        """);
        assertThat(Offprint.converted("???+ note\n    One.\n", "--flavour", "obsidian"))
                .isEqualTo("> [!note]+\n> One.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"alert\"><p>Words.</p></div>",
                "<div class=\"smart-notice-board\"><p>Words.</p></div>",
                "<blockquote class=\"quote\"><p>Words.</p></blockquote>",
                "<div class=\"note\"><p>Words.</p></div>",
                "<div class=\"warning-sign\"><p>Words.</p></div>",
            })
    void what_only_sounds_like_a_box_is_none(String post) {
        assertThat(Offprint.converted(post)).doesNotContain("[!");
    }
}
