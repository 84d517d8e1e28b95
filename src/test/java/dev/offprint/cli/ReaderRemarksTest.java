package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out by no rule, but by whoever reads a post, is on record as well. */
class ReaderRemarksTest {
    private static final String HEAD = "---\ntitle: Harbour notes\n---\n\n";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    <p>It rained.</p><button>Copy it</button>~5:18: left out 6 characters: button: "Copy it"
                    <pre>ropes<button>Copy it</button></pre>~5:11: left out 6 characters: button: "Copy it"
                    <div><button>Show more</button> <p>It rained.</p></div>~5:6: left out 8 characters: button: "Show more"
                    <pre><span class="ln">1</span>haul\\n<span class="ln">2</span>stow</pre>~5:6: left out 2 characters: number of a line of code: "1" (and 1 more like it)
                    <div aria-hidden="true">1 2</div><pre>haul\\nstow</pre>~5:1: left out 2 characters: number of a line of code: "1 2"
                    <p>Nets<sup><a href="#n" id="r">1</a></sup>.</p>\\n\\n<p id="n">1. Hemp. <a href="#r">to the text</a></p>~7:20: left out 9 characters: way back of a note: "to the text"
                    <p>Nets<sup><a href="#n" id="r">*</a></sup>.</p>\\n\\n<p id="n">* Hemp. <a href="#r">back up</a></p>~7:19: left out 6 characters: way back of a note: "back up"
                    <p>So <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>.</p>~5:7: changed: formula, read as TeX: "a b"
                    <p>See <svg><text>Upper deck</text></svg></p>~5:8: changed: drawing, of which the words are kept: "Upper deck"
                    <p>It rained.</p><iframe src="https://v.example/a"></iframe>~5:18: changed: what is embedded, written as a link: "v.example"
                    <p>[caption caption="Scale"]<img src="a.jpg">[/caption]</p>~5:4: changed: shortcode of a caption, read as a picture and what stands below it: "[caption caption="Scale"]"
                    It rained.\\n{: .notice--info}~6:1: left out 16 characters: attributes of an element, which Markdown writes in braces: "{: .notice--info}"
                    """)
    void a_reader_says_what_it_does_and_where(String body, String line) throws IOException {
        Path post = write("post.md", HEAD + body.replace("\\n", "\n") + "\n");

        Offprint convert = Offprint.run("convert", "--no-config", "--explain", post.toString());

        assertThat(convert.err()).contains(post + ":" + line + " [reader]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nets[^1].\n\n[^1]: Hemp.\n",
                "<p>Nets<sup><a href=\"#n\" id=\"r\">1</a></sup>.</p>"
                        + "<p id=\"n\">1. Hemp. <a href=\"#r\">↩</a></p>\n",
                "> [!NOTE]\n> Ships wait.\n",
                "<div class=\"admonition note\"><p class=\"admonition-title\">Note</p><p>Ships.</p></div>\n",
                "So $a + b$ it is.\n",
                "Press <button>the lever</button> and wait.\n",
            })
    void what_comes_back_in_another_form_is_nothing_to_remark(String body) throws IOException {
        Path post = write("post.md", HEAD + body);

        Offprint convert = Offprint.run("convert", "--no-config", "--explain", post.toString());

        assertThat(convert.err()).doesNotContain("[reader]");
    }

    @Test
    void a_heading_that_leads_to_the_contents_is_no_way_back() throws IOException {
        Path post =
                write(
                        "post.html",
                        "<article><ul><li><a id=\"c1\" href=\"#s1\">Ropes</a></li></ul>"
                                + "<h2 id=\"s1\"><a class=\"toc-backref\" role=\"doc-backlink\""
                                + " href=\"#c1\">Ropes</a></h2><p>They are of hemp.</p></article>");

        Offprint convert = Offprint.run("convert", "--no-config", "--explain", post.toString());

        assertThat(convert.out()).contains("# [Ropes](");
        assertThat(convert.err()).doesNotContain("[reader]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "epub"})
    void the_ledger_has_the_words_in_every_format(String format) throws IOException {
        Path post = write("post.md", HEAD + "It rained.\n\n<button>Copy it</button>\n");

        String ledger =
                ledger("--to", format, "-o", folder.resolve("out").toString(), post.toString());

        assertThat(ledger)
                .contains("\"message\" : \"button\"")
                .contains("\"decision\" : \"left-out\"")
                .contains("\"words\" : \"Copy it\"")
                .contains("\"line\" : 7,")
                .contains("\"charactersLeftOut\" : 6");
    }

    @Test
    void a_folder_and_one_book_of_it_say_the_same_of_each_post() throws IOException {
        Path posts = Files.createDirectory(folder.resolve("posts"));
        write("posts/a.md", HEAD + "It rained.\n\n<button>Copy it</button>\n");
        write("posts/b.md", HEAD + "It snowed.\n\n<p>Read the <button>rest</button></p>\n");
        write(
                "posts/c.md",
                HEAD + "It hailed.\n\n<p class=\"medium-feed-snippet\">Boats came…</p>\n");
        write("posts/d.md", HEAD + "<script>var x = 1;</script>\n");

        for (List<String> to :
                List.of(
                        List.of("--to", "markdown", "-o", folder.resolve("out") + "/"),
                        List.of("--to", "epub", "-o", folder.resolve("out.epub").toString()))) {
            List<String> command = new ArrayList<>(to);
            command.addAll(0, List.of("convert", "--no-config", "--explain"));
            command.add(posts.toString());

            Offprint convert = Offprint.run(command.toArray(String[]::new));

            assertThat(convert.err())
                    .contains("a.md:7:1: left out 6 characters: button: \"Copy it\" [reader]")
                    .contains("b.md:7:13: left out 4 characters: button: \"rest\" [reader]")
                    .contains("c.md:7:1: the article ends here, cut off")
                    .contains("d.md:5:1: nothing is left to read")
                    .contains("4 posts converted, 1 cut off, 1 empty; 10 characters left out");
            assertThat(convert.code()).isEqualTo(1);
        }
    }

    @Test
    void standard_input_is_explained_too() {
        String post = HEAD + "It rained.\n\n<button>Copy it</button>\n";

        Offprint convert =
                Offprint.runWithInput(
                        post.getBytes(StandardCharsets.UTF_8),
                        "convert",
                        "--no-config",
                        "--explain",
                        "-");

        assertThat(convert.err()).contains("stdin.md:7:1: left out 6 characters: button");
    }

    @Test
    void of_many_numbers_one_is_shown_and_another_word_among_them_too() throws IOException {
        StringBuilder code = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            code.append("<button>Copy ").append(i).append("</button>rope\n");
        }
        Path post = write("post.md", HEAD + "<pre>" + code + "<button>Run</button></pre>\n");

        Offprint convert = Offprint.run("convert", "--no-config", "--explain", post.toString());

        assertThat(convert.err())
                .contains(":5:6: left out 171 characters: button: \"Copy 1\" (and 29 more like it)")
                .contains(":35:1: left out 3 characters: button: \"Run\" [reader]")
                .doesNotContain("Copy 2");
    }

    @Test
    void what_was_sent_behind_its_page_is_told_as_moved() throws IOException {
        String prose = "The skipper came home in March, and nobody asked him where. ".repeat(9);
        Path page =
                write(
                        "page.html",
                        "<!DOCTYPE html><html><head><title>Boats</title></head><body>\n"
                                + "<main><!--$?--><template id=\"B:0\"></template><!--/$--></main>\n"
                                + "<div hidden id=\"S:0\"><article><p>"
                                + prose
                                + "</p></article></div>\n"
                                + "<script>$RC(\"B:0\",\"S:0\")</script></body></html>");

        Offprint convert = Offprint.run("convert", "--no-config", "--explain", page.toString());

        assertThat(convert.out()).contains("The skipper came home");
        assertThat(convert.err())
                .contains(
                        page
                                + ":3:22: moved: part that was sent behind the page, put where its"
                                + " script puts it: \"The skipper came home");
    }

    @Test
    void the_title_is_told_by_the_step_that_leaves_it_out() throws IOException {
        Path post = write("post.md", HEAD + "# Harbour notes\n\nIt rained.\n");

        Offprint convert = Offprint.run("convert", "--no-config", "--explain", post.toString());

        assertThat(convert.err())
                .contains(
                        ":5:1: left out 13 characters: the title, said once more:"
                                + " \"# Harbour notes\" [front-matter/repeated-title]");
    }

    private String ledger(String... arguments) throws IOException {
        Path ledger = folder.resolve("ledger.json");
        List<String> command = new ArrayList<>(List.of("convert", "--no-config"));
        command.addAll(List.of("--ledger", ledger.toString()));
        command.addAll(List.of(arguments));
        Offprint.run(command.toArray(String[]::new));
        return Files.readString(ledger);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
