package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script is never read, and what stands after it always is. */
class ScriptDataTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var a = \"<!--A--><script>hidden(1);<\\/script>\";</script>",
                "<script>x={\"a\":\"<i>hidden<\\/i><script async src=\\\"//e.example/w.js\\\">"
                        + "<\\/script>\"}</script>",
                "<script>\nconst t = `\n<script src=\"a.js\">\n<p>hidden</p>`;\n</script>",
                "<script><!--\nw('<script>hidden()</script>');\n--></script>",
                "<script>if (a<!--b) { hidden() }</script>",
                "<script>a = '</scripture>hidden'</script >",
                "<script>document.write(\"<script>hidden\" + \"<\\/script>\")</SCRIPT\n>",
                "<style>p::after { content: '<style>hidden</styles>' }</style/>",
            })
    void a_script_ends_where_the_html_standard_says(String script) throws IOException {
        for (String name : new String[] {"post.md", "post.html"}) {
            Path post =
                    Files.writeString(
                            folder.resolve(name),
                            "<p>The ferry leaves at nine.</p>\n\n<div>"
                                    + script
                                    + "</div>\n<p>It is late.</p>\n");

            assertThat(Offprint.run("convert", "--to", "text", post.toString()).out())
                    .contains("The ferry leaves at nine.", "It is late.")
                    .doesNotContain("hidden");
            assertThat(Offprint.run("lint", "--no-cache", post.toString()).out())
                    .doesNotContain("markup/unclosed-tag", "hides all");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"a.js\">\n\n<p>It is late.</p>\n\n<script>go();</script>",
                "<script src=\"a.js\"/><p>It is late.</p><script src=\"b.js\"></script>",
                "<iframe src=\"a\"><p>It is late.</p><iframe src=\"b\"></iframe>",
                "<script async>\n\nWe wait; it is late. It is late.\n\n<script>go()</script>",
                "<textarea>\n\n<p>It is late.</p>",
                "<script type=\"application/ld+json\">{\"body\":\"<p>hidden <!-- x</p>"
                        + "<script>\"}</script>\n\n<p>It is late.</p>",
            })
    void what_an_element_without_an_end_would_swallow_is_read(String html) throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), "<p>One.</p>\n\n" + html + "\n");

        assertThat(Offprint.run("convert", "--to", "text", post.toString()).out())
                .containsIgnoringCase("it is late.")
                .doesNotContain("hidden");
    }
}
