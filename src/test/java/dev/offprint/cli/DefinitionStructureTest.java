package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a term means stays beside the term, in Markdown as in HTML. */
class DefinitionStructureTest {
    private static String html(String post) {
        return Offprint.converted(post, "--to", "html")
                .replaceAll("\\s*\n\\s*", "")
                .replaceAll("</?p>", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tide\n: The rise.\n",
                "Tide\n:   The rise.\n",
                "Tide\n\n: The rise.\n",
                "Tide\n  : The rise.\n",
                "Tide\n:\tThe\n    rise.\n",
                "Tide\n: The\nrise.\n",
                "Tide\r\n: The rise.\r\n",
            })
    void a_term_and_what_it_means(String post) {
        assertThat(html(post)).contains("<dl><dt>Tide</dt><dd>The rise.</dd></dl>");
        assertThat(Offprint.converted(post)).isEqualTo("**Tide**\n\nThe rise.\n");
        assertThat(Offprint.converted(post, "--to", "text")).doesNotContain(": The");
    }

    @Test
    void terms_share_and_gather_meanings() {
        String post =
                """
                Ebb
                *Neap*
                : One.
                : Two.

                `Flow`

                : Three.

                    Four.

                    - a
                    - b

                After.
                """;

        assertThat(html(post))
                .contains(
                        "<dl><dt>Ebb</dt><dt><em>Neap</em></dt><dd>One.</dd><dd>Two.</dd>"
                                + "<dt><code>Flow</code></dt><dd>Three.Four.<ul><li>a</li>",
                        "</dd></dl>After.");
    }

    @Test
    void a_list_stands_in_a_quote_and_in_an_item() {
        assertThat(html("> Tide\n> : The rise.\n"))
                .contains("<blockquote><dl><dt>Tide</dt><dd>The rise.</dd></dl></blockquote>");
        assertThat(html("- Tide\n  : The rise.\n"))
                .contains("<li><dl><dt>Tide</dt><dd>The rise.</dd></dl></li>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ratio of 3\n:4 is none.\n",
                ": alone it is a colon.\n",
                "# Heading\n: no term.\n",
                "<div>Box</div>\n\n: no term.\n",
                "Line\n:smile: at me\n",
                "    code\n\n: no term.\n",
                "Line\n:\n",
            })
    void a_colon_alone_makes_no_list(String post) {
        assertThat(html(post)).doesNotContain("<dl", "<dd");
        assertThat(Offprint.converted(post)).contains(":");
    }

    @Test
    void a_long_sentence_is_no_term() {
        String sentence = "The boats came in late that evening ".repeat(5);

        assertThat(html(sentence + "\n: and left again.\n")).doesNotContain("<dl");
        assertThat(Offprint.converted(sentence + "\n: and left again.\n"))
                .contains(": and left again.");
    }
}
