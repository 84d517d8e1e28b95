package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Alternatives;
import dev.offprint.write.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String POST =
            """
            ---
            title: 潮汐
            from: https://news.example/a/1
            ---
            <!--1709600000000-->
            [潮汐](https://news.example/a/1)
            ------

            <div><p>海水<b>
             涨
            </b>
            了。</p><div id="dfp-ad-imu1"></div><p><a href="/b?utm_source=x&amp;id=2">另一篇</a></p></div>
            """;

    @TempDir Path folder;

    @Test
    void markdown_goes_to_standard_output_and_front_matter_stays() throws IOException {
        Offprint convert = Offprint.run("convert", write("post.md", POST).toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.out())
                .isEqualTo(
                        """
                        ---
                        title: 潮汐
                        from: https://news.example/a/1
                        ---

                        海水**涨**了。

                        [另一篇](https://news.example/b?id=2)
                        """);
    }

    @Test
    void markdown_and_raw_html_become_one_article() throws IOException {
        Path post =
                write(
                        "post.md",
                        """
                        A [link][1] and `code`.

                        <div>
                        <p>Raw <em>HTML</em>.</p>

                            <p>Indented, and no code.</p>
                        </div>

                        {% include note.html %}

                            real code

                        [1]: https://a.example/
                        """);

        assertThat(Offprint.run("convert", post.toString()).out())
                .isEqualTo(
                        """
                        A [link](https://a.example/) and `code`.

                        Raw *HTML*.

                        Indented, and no code.

                        {% include note.html %}

                        ```text
                        real code
                        ```
                        """);
    }

    @Test
    void a_tag_that_nothing_closes_hides_no_text() throws IOException {
        Path post =
                write(
                        "post.md",
                        """
                        Third-party <iframe>s load late, and so does a <textarea>.

                        <iframe src="https://www.youtube.com/embed/abc" />

                        <script src="https://e.example/a.js"/>

                        Two.

                        `<script>` and `<title>` are code, <iframe src="https://player.vimeo.com/video/1"></iframe> is not.

                        <!-- a note

                        Three.
                        """);

        Offprint convert = Offprint.run("convert", post.toString());

        assertThat(convert.out())
                .isEqualTo(
                        """
                        Third-party \\<iframe>s load late, and so does a \\<textarea>.

                        [youtube.com](https://www.youtube.com/embed/abc)

                        Two.

                        `<script>` and `<title>` are code,

                        [vimeo.com](https://vimeo.com/1)

                        is not.

                        \\<!-- a note

                        Three.
                        """);
    }

    @Test
    void a_page_written_as_xml_keeps_what_follows_a_script() throws IOException {
        Path post =
                write(
                        "post.html",
                        "<p>One.</p><script src='a.js?b=c' /><p>Two.</p><script>x</script><p>Three.</p>");

        Offprint convert = Offprint.run("convert", "--to", "text", post.toString());

        assertThat(convert.out()).isEqualTo("One.\n\nTwo.\n\nThree.\n");
    }

    @Test
    void html_and_text_are_written_too() throws IOException {
        Path post = write("post.md", POST);

        assertThat(Offprint.run("convert", "--to", "text", post.toString()).out())
                .contains("海水涨了。")
                .doesNotContain("dfp-ad");
        assertThat(Offprint.run("convert", "--to", "html", post.toString()).out())
                .startsWith("<!DOCTYPE html>")
                .contains("<strong>涨</strong>");
    }

    @Test
    void a_folder_is_mirrored() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        Files.writeString(folder.resolve("in/a.html"), "<p>A.</p>");
        Files.writeString(folder.resolve("in/sub/b.md"), "B.\n");
        Path out = folder.resolve("out");

        Offprint convert =
                Offprint.run("convert", folder.resolve("in").toString(), "-o", out.toString());

        assertThat(convert.code()).isZero();
        assertThat(out.resolve("a.md")).hasContent("A.");
        assertThat(out.resolve("sub/b.md")).hasContent("B.");
    }

    @Test
    void a_post_is_never_overwritten_by_its_own_conversion() throws IOException {
        Path post = write("post.md", POST);

        Offprint convert = Offprint.run("convert", post.toString(), "-o", folder + "/");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("is the post itself");
        assertThat(Files.readString(post)).isEqualTo(POST);
    }

    @Test
    void two_posts_of_one_name_do_not_replace_each_other() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.html"), "<p>One.</p>");
        Files.writeString(folder.resolve("in/a.md"), "Two.\n");

        Offprint convert =
                Offprint.run(
                        "convert",
                        folder.resolve("in").toString(),
                        "-o",
                        folder.resolve("out").toString());

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("is already the output of another post");
    }

    @Test
    void a_book_needs_a_place() throws IOException {
        Path post = write("post.md", POST);

        assertThat(Offprint.run("convert", "--to", "epub", post.toString()).err())
                .contains("name a file with -o");
        assertThat(Offprint.run("convert", "--to", "pdf", post.toString()).err())
                .contains("--to is " + Alternatives.of(Format.labels()) + ", not \"pdf\"");
    }

    @Test
    void the_same_post_gives_the_same_book() throws IOException {
        Path post = write("post.md", POST);
        Path first = folder.resolve("1.epub");
        Path second = folder.resolve("2.epub");

        Offprint.run("convert", "--to", "epub", post.toString(), "-o", first.toString());
        Offprint.run("convert", "--to", "epub", post.toString(), "-o", second.toString());

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
        assertThat(Files.readString(first, StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("application/epub+zip");
    }

    @Test
    void what_was_converted_converts_to_itself_and_lints_clean() throws IOException {
        Path post = write("post.md", POST);
        Path out = folder.resolve("once.md");
        Offprint.run("convert", post.toString(), "-o", out.toString());

        assertThat(Offprint.run("convert", out.toString()).out()).isEqualTo(Files.readString(out));
        assertThat(Offprint.run("lint", out.toString()).code()).isZero();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
