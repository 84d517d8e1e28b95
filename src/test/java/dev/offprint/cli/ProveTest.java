package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a post is in what is written or on record, or the program says where it is not. */
class ProveTest {
    private static final String HEAD = "---\ntitle: Harbour notes\n---\n\n";

    /** Here the parser that makes articles and the HTML standard see the text end elsewhere. */
    private static final String STRAY =
            HEAD + "<p>Boats</p>\n<select><option>x<plaintext></plaintext>y</select> ropes\n";

    private static final String WHOLE =
            HEAD
                    + """
                    The first paragraph says *very much* of H<sub>2</sub>O, and has a note.[^1]

                    - [x] Ropes and 10³ sails
                    - [ ] Nets ![of hemp](net.png)knotted

                    | Place | Depth |
                    |-------|-------|
                    | Pier  | ½ cup |

                    > A quoted line with {{ site.template }} in it.

                    <div id="dfp-ad-imu1">Buy!</div>
                    <p>After the advert.<span style="display:none">unseen</span></p>

                        code here

                        and there

                    [^1]: Notes speak of storms.
                    """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "epub"})
    void nothing_is_said_of_a_post_whose_words_are_all_there(String format) throws IOException {
        Path post = write("post.md", WHOLE);
        Path ledger = folder.resolve("ledger.json");

        Offprint convert =
                Offprint.run(
                        "convert",
                        "--prove",
                        "--to",
                        format,
                        "-o",
                        folder.resolve("out").toString(),
                        "--ledger",
                        ledger.toString(),
                        post.toString());

        assertThat(convert.err()).doesNotContain("unaccounted", "not on record");
        assertThat(convert.code()).isZero();
        assertThat(Files.readString(ledger)).contains("\"unaccounted\" : [ ]");
    }

    /** No output can hold them (XML 1.0, 2.2), and nobody sees them where they are. */
    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "epub"})
    void what_no_page_may_hold_parts_no_word(String format) throws IOException {
        Path post = write("post.md", "One t\u0012e two, th\uFFFEree fo\u007Fur, fi\uFDD0ve.\n");
        String out = folder.resolve("out").toString();

        Offprint convert =
                Offprint.run("convert", "--prove", "--to", format, "-o", out, post.toString());

        assertThat(convert.err()).doesNotContain("unaccounted", "not on record");
        assertThat(convert.code()).isZero();
    }

    /** A block parts words as a space does, and so must what it leaves. */
    @Test
    void a_block_that_goes_from_between_two_words_leaves_them_apart() throws IOException {
        String ad = "<div id=\"dfp-ad-imu1\">Buy!</div>";
        Path post =
                write(
                        "post.md",
                        HEAD + "The <b>lamp</b>" + ad + "<i>keeper</i> came" + ad + "late.\n");

        Offprint convert = Offprint.run("convert", "--prove", post.toString());
        Offprint fix = Offprint.run("lint", "--fix", "--prove", post.toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.out()).contains("The **lamp** *keeper* came late.");
        assertThat(fix.code()).isZero();
        assertThat(Files.readString(post)).contains("The <b>lamp</b> <i>keeper</i> came late.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "epub"})
    void a_word_that_is_nowhere_is_named_with_its_place_and_counted(String format)
            throws IOException {
        Path post = write("post.md", STRAY);
        Path ledger = folder.resolve("ledger.json");
        String out = folder.resolve("out." + format).toString();

        Offprint convert =
                Offprint.run(
                        "convert",
                        "--prove",
                        "--to",
                        format,
                        "-o",
                        out,
                        "--ledger",
                        ledger.toString(),
                        post.toString());

        assertThat(convert.code()).isEqualTo(1);
        assertThat(convert.err())
                .contains("post.md:6:", "lost and not on record: \"", "ropes\"")
                .contains("unaccounted for");
        assertThat(Files.readString(ledger))
                .contains("\"what\" : \"lost\"", "\"unaccounted\" : ", "\"line\" : 6");
    }

    @Test
    void without_the_option_it_is_said_all_the_same() throws IOException {
        Offprint convert = Offprint.run("convert", write("post.md", STRAY).toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.err()).contains("lost and not on record", "unaccounted for");
    }

    @Test
    void a_post_from_standard_input_is_proved() {
        Offprint convert =
                Offprint.runWithInput(
                        STRAY.getBytes(StandardCharsets.UTF_8), "convert", "--prove", "-");

        assertThat(convert.code()).isEqualTo(1);
        assertThat(convert.err()).contains("lost and not on record", "unaccounted for");
    }

    @Test
    void all_posts_of_a_folder_are_proved() throws IOException {
        write("posts/one.md", STRAY);
        write("posts/two.md", WHOLE);
        write("posts/three.md", STRAY);
        String out = folder.resolve("out").toString();

        Offprint convert =
                Offprint.run("convert", "--prove", "-o", out, folder.resolve("posts").toString());

        assertThat(convert.code()).isEqualTo(1);
        assertThat(convert.err()).contains("one.md:6:", "three.md:6:").doesNotContain("two.md:");
        assertThat(convert.err()).contains("3 posts converted").contains("words unaccounted for");
    }

    @Test
    void every_chapter_of_a_book_is_proved() throws IOException {
        write("posts/one.md", STRAY);
        write("posts/two.md", WHOLE);
        String book = folder.resolve("book.epub").toString();
        String posts = folder.resolve("posts").toString();

        Offprint convert = Offprint.run("convert", "--prove", "--to", "epub", "-o", book, posts);

        assertThat(convert.code()).isEqualTo(1);
        assertThat(convert.err()).contains("one.md:6:").doesNotContain("two.md:");
        Files.delete(folder.resolve("posts/one.md"));
        assertThat(Offprint.run("convert", "--prove", "--to", "epub", "-o", book, posts).code())
                .isZero();
    }

    @Test
    void repairs_are_proved() throws IOException {
        Path post = write("post.md", WHOLE);

        Offprint lint =
                Offprint.run(
                        "lint",
                        "--fix",
                        "--unsafe-fixes",
                        "--prove",
                        "--fail-on",
                        "error",
                        post.toString());

        assertThat(lint.code()).isZero();
        assertThat(lint.err()).doesNotContain("left out, because");
        assertThat(Files.readString(post)).doesNotContain("Buy!").contains("½ cup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "epub"})
    void boxes_formulas_and_lists_of_letters_are_no_new_words(String format) throws IOException {
        Path post =
                write(
                        "post.md",
                        HEAD
                                + """
                                > [!WARNING]
                                > Ice on the pier.

                                > [!note|wide] Low tide
                                > Boats lie on mud.

                                <div class="admonition tip"><p class="admonition-title">Tip</p>
                                <p>Bring boots.</p></div>

                                <ol type="a" reversed><li>Rope</li><li>Sail</li></ol>

                                The tide is $h_1 = a \\cdot b$, and 2<sup>n</sup> boats <ins>came</ins>.
                                """);
        String out = folder.resolve("out." + format).toString();

        Offprint convert =
                Offprint.run("convert", "--prove", "--to", format, "-o", out, post.toString());

        assertThat(convert.err()).doesNotContain("unaccounted", "not on record");
        assertThat(convert.code()).isZero();
    }

    @Test
    void one_repair_may_take_several_empty_elements() throws IOException {
        Path post =
                write(
                        "page.html",
                        HEAD + "<p>One.</p>\n" + "<p>\u00A0</p>\n<p>Two.</p>\n".repeat(4));

        Offprint lint = Offprint.run("lint", "--fix", "--prove", post.toString());

        assertThat(lint.err()).doesNotContain("left out, because");
        assertThat(Files.readString(post)).doesNotContain("<p>\u00A0</p>").contains("Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [Nets](https://b.example/y)![of hemp](file:///C:/x.gif) here.",
                "See nets![of hemp](file:///C:/x.gif)here.",
                "<p>See <b>nets</b><img src=\"file:///C:/x.gif\" alt=\"of hemp\">here.</p>",
                "<p>See <b>nets<img src=\"file:///C:/x.gif\" alt=\"of hemp\"></b>here.</p>",
                "See nets, ![of hemp](file:///C:/x.gif), here."
            })
    void words_for_a_picture_that_cannot_be_had_join_no_other_word(String body) throws IOException {
        Path post = write("post.md", HEAD + body + "\n");

        Offprint convert = Offprint.run("convert", "--prove", post.toString());

        assertThat(convert.err()).doesNotContain("unaccounted");
        assertThat(convert.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='byline'><span>By Ada <time>1 May 2024</time></span><b>September</b> gales came early.</p>",
                "<div role='img' aria-label='waves at-night'></div><p>Nothing else was to be seen.</p>",
                "<p style='display:none'><label>&#916;<textarea></textarea></label></p><p>Then it was over.</p>",
                "<nav><a href='/'>Home</a></nav><div><img src='a.png' alt='a boat'></div><h2>a boat</h2>",
                "<p>one<span hidden>two</span>three</p>",
                "<h2>Of <a role='doc-backlink' class='toc-backref' href='#top'>ropes</a></h2>",
                "<figure><img src='a.png' alt='nets and ropes'><figcaption>nets and ropes</figcaption>"
                        + "<small>Ada Fenwick</small></figure>",
            })
    void words_that_meet_at_a_cut_are_all_accounted_for(String part) throws IOException {
        String page =
                """
                <html><head><title>Gales</title></head><body><article><h1>Gales</h1>
                <p>They come in October, and whoever has a boat in the water by then has a story to tell.</p>
                %s<p>They go in March, and the boats that are left are painted in the colours of spring.</p>
                </article></body></html>
                """
                        .formatted(part);

        for (String format : new String[] {"markdown", "html", "text"}) {
            Offprint convert =
                    Offprint.run(
                            "convert",
                            "--prove",
                            "--to",
                            format,
                            write("gales.html", page).toString());

            assertThat(convert.err()).doesNotContain("not on record");
            assertThat(convert.code()).isZero();
        }
    }

    @Test
    void a_page_that_has_its_text_three_times_is_aligned() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            text.append("<p>Part ")
                    .append(i % 7)
                    .append(" of the list of ropes, nets and sails.</p>");
            text.append(i % 50 == 0 ? "<ol><li>Ropes</li><li>Nets</li></ol>" : "");
        }
        String page =
                "<html><head><title>Lists</title></head><body><article><h1>Lists</h1>"
                        + ("<div>" + text + "</div>").repeat(3)
                        + "</article></body></html>";

        Offprint convert =
                Offprint.run(
                        "convert", "--prove", "--to", "text", write("lists.html", page).toString());

        assertThat(convert.err()).doesNotContain("not on record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Nets and <a href='https://a.example/x'>ropes</a><a href='https://a.example/x'> </a>sails.</p>",
                "<p>Nets and ropes<b> </b>sails.</p>",
                "<p>Nets and ropes<span class='x'>&nbsp;</span>sails.</p>",
                "<p>Nets and ropes<em>\u00A0</em>sails.</p>",
                "<p>Nets and <i>ropes</i><strong> </strong><i>sails</i>.</p>",
            })
    void a_space_that_only_an_empty_element_holds_still_parts_two_words(String body)
            throws IOException {
        for (String format : new String[] {"markdown", "html", "text"}) {
            Offprint convert =
                    Offprint.run(
                            "convert",
                            "--prove",
                            "--to",
                            format,
                            write("post.md", HEAD + body).toString());

            assertThat(convert.code()).as(convert.err()).isZero();
            assertThat(
                            convert.out()
                                    .replaceAll("<[^>]*>|[*]", "")
                                    .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
                    .containsPattern("ropes[\\s\\u00A0]+sails");
        }
        Path post = write("post.md", HEAD + body);
        Offprint.run("lint", "--fix", "--unsafe-fixes", post.toString());
        assertThat(Files.readString(post).replaceAll("<[^>]*>", ""))
                .containsPattern("ropes(?:[\\s\\u00A0]|&nbsp;)+sails");
    }

    @Test
    void a_wrong_encoding_is_mended_everywhere_at_once() throws IOException {
        String body =
                "<p>It\u00E2\u0080\u0099s cold, and they don\u00E2\u0080\u0099t mind.</p>\n"
                        .repeat(30);
        Path post = write("post.md", HEAD + body);

        Offprint.run("lint", "--fix", post.toString());

        assertThat(Files.readString(post))
                .contains("It’s cold, and they don’t mind.")
                .doesNotContain("\u00E2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier[^1] was shut.\n\n[^1]: Built by convicts.\n\n    Painted twice.\n\nIt opened.",
                "A[^1] b.\n\n[^1]: Built by convicts and others.\n    Lazy `code here` too.\n\nIt opened.",
                "A[^1] b.\n\n[^1]: Built by convicts.\n\n    - first of all\n    - second\n\nOpen.\n\n## So\n\nMore.",
                "A[^1] b[^2].\n\n[^1]: Built by many.\n\n    ### Who\n\n    They did.\n\nOne.\n\n[^2]: Not by me.\n\nTwo.",
                "A[^1] b.\n\n[^1]: See *the [old pier](http://x.example/a) book*.\n\n        code\n\n    Done.\n\nOpen.",
                "A[^1] b.\n\n> [^1]: Built by convicts.\n>\n>     Painted twice.\n\nIt opened again.",
                "<div>\n<pre>a\n\nway[\"a\"]({{bbox}});\n</pre>\n</div>",
                "<div>\n<pre>a\n\n[pic]({{site.url}}/x.png) b\n</pre></div>",
                "<div>\n<pre>a\n\nway[\"a\"]({% link x.md %}) b\n</pre></div>",
                "<div>\n<pre>a\n\n<code>[x]({{ page.url }}) [y][{{z}}] *a* <b>{{q}}</b></code>\n</pre></div>",
                "<section>\n<pre>a\n\n- [x]({{< ref \"doc.md\" >}}) {{bbox}}\n\n{{bbox}}\n</pre></section>",
            })
    void notes_that_move_and_templates_in_code_are_no_fault(String body) throws IOException {
        for (String format : new String[] {"markdown", "html", "text", "epub"}) {
            Offprint convert =
                    Offprint.run(
                            "convert",
                            "--prove",
                            "--to",
                            format,
                            "-o",
                            folder.resolve("out." + format).toString(),
                            write("post.md", HEAD + body + "\n").toString());

            assertThat(convert.err()).doesNotContain("not on record");
            assertThat(convert.code()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "jekyll", "hexo", "obsidian", "keep", "drop"})
    void front_matter_that_says_the_same_in_other_words_is_no_fault(String style)
            throws IOException {
        String head =
                """
                ---
                title: "Ropes &amp; nets"
                date: 2024-05-01 10:00 +0100
                published: true
                description: >
                  Of ropes
                  and nets
                tags: rope, net, rope
                category: [harbour]
                keywords: sail
                source: https://a.example/b?utm_source=feed
                ---

                They last.
                """;

        Offprint convert =
                Offprint.run(
                        "convert",
                        "--prove",
                        "--to",
                        "markdown",
                        "--front-matter",
                        (style.equals("keep") || style.equals("drop") ? "" : "map=") + style,
                        write("post.md", head).toString());

        assertThat(convert.err()).doesNotContain("not on record");
        assertThat(convert.code()).isZero();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
