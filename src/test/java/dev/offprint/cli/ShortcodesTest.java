package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin replaces is not ours: it is neither repaired nor read as Markdown. */
class ShortcodesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[code]\nx_a *= y_1;\n  if (a<b) { *p = 0; }\n\n  done_;\n[/code]",
                "[sourcecode language=\"html\"]\n<div id=\"div-gpt-ad-1\"></div>\n[/sourcecode]",
                "[php]\necho \"<b>$b</b>\"; // *x*\n[/php]",
                "[bash light=\"true\"]curl https://a.example/?utm_source=feed[/bash]",
                "[embed width=\"1_2_3\"]https://a.example/p_q_r?utm_source=feed[/embed]",
                ":::note",
                "::: {.callout-tip title=\"A_b_c\"}",
                "{% raw %}",
                "{{ a_b_c | upcase: \"*\" }} and {% if x_y_z %}",
                "{% endraw %}",
            })
    void stays_as_it_is_written(String source) throws IOException {
        boolean isInRaw = source.startsWith("{{");
        boolean isFence = source.startsWith(":::");
        String body =
                isInRaw
                        ? "{% raw %}\n" + source + "\n{% endraw %}"
                        : isFence ? source + "\nWords inside.\n:::" : source;
        Path post = Files.writeString(folder.resolve("post.md"), "One.\n\n" + body + "\n\nTwo.\n");
        String before = Files.readString(post);

        assertThat(Offprint.run("convert", post.toString()).out())
                .contains("One.\n\n", source + "\n", "\nTwo.\n");
        Offprint.run("lint", "--fix", "--unsafe-fixes", post.toString());
        assertThat(Files.readString(post)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write `[code]` before and `[/code]` after *it*.",
                "See [code] for *it*, and [the other](https://b.example/).",
                "[/code] closes *it*.",
                "[embed]Words and *it*[/embed]",
                "Three ::: and *it*.",
            })
    void what_only_looks_like_it_is_text(String body) throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), body + "\n");

        assertThat(Offprint.run("convert", "--to", "html", post.toString()).out())
                .contains("<em>it</em>");
    }
}
