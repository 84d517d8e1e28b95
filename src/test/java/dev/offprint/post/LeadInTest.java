package dev.offprint.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInTest {
    private static final String HEAD =
            """
            ---
            title: Tide & time
            from: https://coast.example.org/tide?id=3
            ---
            """;

    @Test
    void the_linked_title_of_a_news_bot_is_a_lead_in_with_its_underline() {
        String line = "[Tide & time](https://coast.example.org/tide?id=3)\n------";

        assertThat(leadIn("<!--1709622000000-->\n" + line + "\n\n<p>Text.</p>\n")).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Tide & time",
                "### Tide &amp; time ###",
                "## **Tide & time**",
                "Tide & time\n===========",
                "[Tide \\& time](https://coast.example.org/tide?id=3&utm_source=feed)",
                "# [Tide & time](/tide?id=3)",
                "<h1 class=\"entry-title\">\n  Tide &amp;\n time</h1>",
                "<h2><a href=\"https://coast.example.org/tide?id=3&amp;utm_medium=rss#more\">Tide &amp;"
                        + " time</a></h2>",
                "<p><a href=\"https://coast.example.org/tide?id=3\">Tide & time</a></p>"
            })
    void the_title_alone_is_a_lead_in(String line) {
        assertThat(leadIn("\n" + line + "\n\nText.\n")).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tide & time",
                "# Tide",
                "# Tide & time & more",
                "Tide & time\ngo on.",
                "[Tide & time](https://elsewhere.example.org/tide?id=3)\n------",
                "[Tide & time](https://coast.example.org/tide?id=4)\n------",
                "<h1>Tide & time <img src=\"a.png\"></h1>",
                "Text.\n\n# Tide & time",
                "![](a.png)\n\nText.\n\n[Tide & time](https://coast.example.org/tide?id=3)",
                "#Tide & time",
                "- Tide & time\n------"
            })
    void what_says_anything_else_is_none(String line) {
        assertThat(leadIn("\n" + line + "\n\nText.\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n<div>\n</div>\n", "\n\n<!-- end -->\n"})
    void a_post_that_is_only_a_link_keeps_it(String rest) {
        assertThat(leadIn("[Tide & time](https://coast.example.org/tide?id=3)\n------" + rest))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text.", "![](a.png)", "<iframe src=\"a.html\"></iframe>"})
    void whatever_a_reader_sees_below_makes_it_a_lead_in(String rest) {
        assertThat(leadIn("# Tide & time\n\n" + rest + "\n")).contains("# Tide & time");
    }

    @Test
    void a_post_without_a_title_has_none() {
        Post post = PostParser.parse(Source.of("tide.md", "---\ndate: x\n---\n# Tide\n"));

        assertThat(LeadIn.of(post)).isEmpty();
    }

    @Test
    void only_a_link_to_the_own_page_counts_as_linked() {
        Post linked =
                PostParser.parse(
                        Source.of(
                                "tide.md",
                                HEAD
                                        + "[Tide & time](https://coast.example.org/tide?id=3)\n---\n\nText.\n"));
        Post plain = PostParser.parse(Source.of("tide.md", HEAD + "# Tide & time\n\nText.\n"));

        assertThat(LeadIn.of(linked).orElseThrow().isLinked()).isTrue();
        assertThat(LeadIn.of(plain).orElseThrow().isLinked()).isFalse();
    }

    @Test
    void a_heading_need_not_repeat_the_name_of_the_site() {
        String head = "---\ntitle: The tide - Coast\nfrom: https://www.coast.example/tide\n---\n";
        Post post = PostParser.parse(Source.of("tide.md", head + "# The tide\n\nText.\n"));
        Post elsewhere =
                PostParser.parse(
                        Source.of(
                                "tide.md",
                                head.replace("www.coast", "harbour") + "# The tide\n\nText.\n"));

        assertThat(LeadIn.of(post)).isPresent();
        assertThat(LeadIn.of(elsewhere)).isEmpty();
    }

    private static Optional<String> leadIn(String body) {
        Post post = PostParser.parse(Source.of("tide.md", HEAD + body));
        return LeadIn.of(post).map(leadIn -> leadIn.span().of(post.text()));
    }
}
