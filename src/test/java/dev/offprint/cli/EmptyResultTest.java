package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article with nothing in it is said to have nothing in it, unless its post had no words. */
class EmptyResultTest {
    private static final String HEAD = "---\ntitle: Harbour notes\n---\n\n";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    <script>var a = {"text": "The skipper of the boat died of fever."}</script>~5:1~nothing but a script
                    <p>\\n</p><script src="https://v.example/a.js"></script>~6:5~nothing but a script
                    <div class="sharedaddy"><a href="https://twitter.com/share?u=1">Tweet</a></div>~5:1~--skip boilerplate/share-bar keeps it
                    <div id="dfp-ad-imu1"><p>Buy these boots now!</p></div>~5:1~--skip ad/slot keeps it
                    <p style="display:none">unseen</p>~5:1~content that the page hides
                    # Harbour notes~5:1~nothing but a title
                    ## Boats~5:4~nothing but a title
                    \\n<!-- The skipper of the boat died of fever. -->~6:5~nothing but a comment
                    """)
    void it_says_where_the_words_are(String body, String place, String cause) throws IOException {
        Path post = write("post.md", HEAD + body.replace("\\n", "\n") + "\n");

        for (String format : new String[] {"markdown", "html", "text", "epub"}) {
            String out = folder.resolve("out." + format).toString();
            Offprint convert =
                    Offprint.run("convert", "--no-config", "--to", format, "-o", out, post + "");

            assertThat(convert.err())
                    .contains(post + ":" + place + ": nothing is left to read: ")
                    .contains(cause);
            assertThat(convert.code()).isEqualTo(cause.endsWith("title") ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n"})
    void an_empty_file_is_no_post_that_was_converted(String text) throws IOException {
        Path post = write("post.md", text);

        Offprint convert = Offprint.run("convert", "--no-config", post.toString());

        assertThat(convert.err()).contains(post + ":1:1: nothing is left to read: the file is");
        assertThat(convert.code()).isZero();
    }

    @Test
    void a_page_that_its_script_would_fill_is_named() throws IOException {
        Path page =
                write(
                        "page.html",
                        "<!DOCTYPE html><html><head><title>Boats</title></head><body>\n"
                                + "<div id=\"root\"></div><script>window.a = {\"b\":\"The skipper of"
                                + " the boat died of fever.\"}</script></body></html>");

        Offprint convert = Offprint.run("convert", "--no-config", page.toString());

        assertThat(convert.err())
                .contains(":2:22: nothing is left to read: there is nothing but a script");
        assertThat(convert.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "<!--more-->\n",
                "![](boat.jpg)\n",
                "<img src=\"boat.jpg\">\n",
                "<iframe src=\"https://v.example/a\"></iframe>\n",
                "{% include boats.html %}\n",
                "## Boats\n\n## Nets\n",
                "[Harbour notes](https://v.example/)\n------\n",
                "---\n",
            })
    void a_post_without_words_is_as_it_was_meant(String body) throws IOException {
        Path post =
                write("post.md", HEAD.replace("title", "link: https://v.example/\ntitle") + body);

        Offprint convert = Offprint.run("convert", "--no-config", post.toString());

        assertThat(convert.err()).isEmpty();
        assertThat(convert.code()).isZero();
    }

    @Test
    void the_ledger_counts_it() throws IOException {
        Path post = write("post.md", HEAD + "# Harbour notes\n");
        Path ledger = folder.resolve("ledger.json");

        Offprint.run("convert", "--no-config", "--ledger", ledger + "", post + "");

        assertThat(Files.readString(ledger)).contains("\"empty\" : [ {").contains("\"empty\" : 1,");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
