package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as browsers and savers leave them; what is expected stands beside each of them. */
class SavedPageTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress",
                "medium",
                "substack",
                "blogger",
                "news-json-ld",
                "ghost",
                "wechat",
                "zhihu",
                "drupal",
                "single-file",
                "monolith",
                "no-metadata",
                "japanese",
                "comment-class",
                "split-article",
            })
    void a_saved_page_gives_its_article_and_what_is_known_of_it(String name) throws Exception {
        Path expected = page(name + ".md");

        Offprint convert = Offprint.run("convert", page(name + ".html").toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.out()).isEqualTo(Files.readString(expected));
        assertThat(Offprint.run("convert", expected.toString()).out()).isEqualTo(convert.out());
        assertThat(Offprint.run("lint", expected.toString()).code()).isZero();
    }

    @Test
    void a_page_on_standard_input_is_a_page_too() throws Exception {
        byte[] page = Files.readAllBytes(page("wordpress.html"));

        assertThat(Offprint.runWithInput(page, "convert", "-").out())
                .isEqualTo(Files.readString(page("wordpress.md")));
    }

    @Test
    void other_formats_say_who_wrote_and_show_no_menu() throws Exception {
        String page = page("news-json-ld.html").toString();

        assertThat(Offprint.run("convert", "--to", "text", page).out())
                .startsWith(
                        """
                        Harbour bridge to close for nine nights

                        Tomas Brandt, Aoife Quill · 2024-03-05T07:30:00+08:00
                        https://www.quaycourier.example/news/harbour-bridge-1882

                        The deck will be relaid""")
                .doesNotContain("Sport");
        assertThat(Offprint.run("convert", "--to", "html", page).out())
                .contains("<meta name=\"author\" content=\"Aoife Quill\"")
                .doesNotContain("Sport");
    }

    @Test
    void a_book_of_a_page_can_be_written() throws Exception {
        Path book = folder.resolve("book.epub");

        Offprint convert =
                Offprint.run(
                        "convert",
                        "--to",
                        "epub",
                        page("single-file.html").toString(),
                        "-o",
                        book.toString());

        assertThat(convert.code()).isZero();
        assertThat(Files.readString(book, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void a_post_with_front_matter_keeps_what_a_page_would_lose() throws IOException {
        Path post =
                Files.writeString(
                        folder.resolve("post.html"),
                        """
                        ---
                        title: Home
                        ---
                        <html><body><nav><a href="https://a.example/">The way home</a></nav>
                        <p>Is short.</p></body></html>
                        """);

        assertThat(Offprint.run("convert", post.toString()).out()).contains("The way home");
    }

    @Test
    void a_fragment_is_no_page() throws IOException {
        Path post =
                Files.writeString(
                        folder.resolve("post.html"),
                        """
                        <footer><p>Only this, and it is what somebody came to read.</p></footer>
                        """);

        assertThat(Offprint.run("convert", post.toString()).out())
                .isEqualTo("Only this, and it is what somebody came to read.\n");
    }

    @Test
    void the_only_text_of_a_page_stays_whatever_it_is_called() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        """
                        <!DOCTYPE html><html><head><title>Note</title></head><body>
                        <div class="sidebar widget related comments">
                        <p>Somebody named this box after everything that it is not, and wrote here.</p>
                        <p>It ends here.</p></div></body></html>
                        """);

        assertThat(Offprint.run("convert", page.toString()).out())
                .isEqualTo(
                        """
                        ---
                        title: Note
                        ---

                        Somebody named this box after everything that it is not, and wrote here.

                        It ends here.
                        """);
    }

    @Test
    void dates_in_a_timeline_are_no_bylines() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        """
                        <!DOCTYPE html><html><head><title>The bridge, year by year</title>
                        <meta property="article:published_time" content="2024-03-05"></head><body>
                        <h1>The bridge, year by year</h1><p class="date">5 March 2024</p>
                        <p class="date">1 May 1931</p><p>It opened on a Friday, and closed on the Saturday.</p>
                        <p class="date">2 June 1987</p><p>The deck was relaid by men who had been told of the sea.</p>
                        </body></html>
                        """);

        assertThat(Offprint.run("convert", page.toString()).out())
                .endsWith(
                        """
                        ---

                        1 May 1931

                        It opened on a Friday, and closed on the Saturday.

                        2 June 1987

                        The deck was relaid by men who had been told of the sea.
                        """);
    }

    @Test
    void braces_in_a_page_are_text() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        """
                        <!DOCTYPE html><html><head><title>Why {{ title }} is empty</title></head><body>
                        <h1>Why {{ title }} is empty</h1>
                        <p>Because the variable is called page.title, and nobody reads manuals any more.</p>
                        </body></html>
                        """);

        assertThat(Offprint.run("convert", page.toString()).out())
                .startsWith("---\ntitle: Why {{ title }} is empty\n---\n");
    }

    @Test
    void lint_misses_no_front_matter_in_a_page() throws Exception {
        Offprint lint =
                Offprint.run("lint", "--format", "jsonl", page("single-file.html").toString());

        assertThat(lint.code()).isZero();
        assertThat(lint.out()).isEmpty();
        assertThat(Offprint.run("lint", page("wordpress.html").toString()).out())
                .contains("[boilerplate/share-bar]")
                .doesNotContain("front-matter/")
                .doesNotContain("markup/style-block");
    }

    private static Path page(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(
                                SavedPageTest.class.getResource("/dev/offprint/pages/" + name),
                                name)
                        .toURI());
    }
}
