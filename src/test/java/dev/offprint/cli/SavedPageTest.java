package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "crowded",
                "crowded-korean",
            })
    void a_saved_page_gives_its_article_and_what_is_known_of_it(String name) throws Exception {
        Path expected = page(name + ".md");

        Offprint convert = Offprint.run("convert", page(name + ".html").toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.out()).isEqualTo(Files.readString(expected));
        assertThat(Offprint.run("convert", expected.toString()).out()).isEqualTo(convert.out());
        // A page that says nothing of itself lies here among others that do.
        assertThat(
                        Offprint.run("lint", "--skip", "front-matter/required", expected.toString())
                                .code())
                .isZero();
    }

    @Test
    void short_lines_right_under_the_text_are_a_part_of_it() {
        String page =
                """
                <html><head><title>The harbour</title></head><body>
                <header><nav><a href="/">Home</a> <a href="/b">Blog</a></nav></header>
                <main><h1>The harbour</h1><div class="text"><p>I walked down to the harbour in the
                early morning, when the boats were still asleep, and wrote these lines on the back
                of a ticket that I had kept since the winter.</p><p>They are not good lines, but
                they are mine, and my sister asked me to put them here for her children.</p></div>
                <p>The gulls go over</p><p>the nets are grey</p><p><a href="/b">More</a></p>
                <p class="note">Printed at night</p></main></body></html>
                """;

        assertThat(
                        Offprint.runWithInput(page.getBytes(StandardCharsets.UTF_8), "convert", "-")
                                .out())
                .endsWith("for her children.\n\nThe gulls go over\n\nthe nets are grey\n");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <div class="more"><h3><button>Is it safe?</button></h3><div><p>It is as safe as a ladder can be that stands on a hill.</p></div></div> | Is it safe?
                    <div class="editor-note"><p>Editor's note: the number of lamps in this story was counted again. <a href="/law">How we count</a></p></div> | was counted again
                    <div class="social-impact"><p>In the social clubs they still speak of the night when all of them were out.</p></div> | they still speak
                    <div class="files"><ul><li><a href="/plan.pdf">The plan of the lamps</a></li><li><a href="/list.csv">The list of lamps</a></li></ul></div> | The plan of the lamps
                    <div class="rest"><p>Whoever reads the <a href="/town/law">law of lamps</a> finds in it that a lamp is a star with a landlord.</p><p>The <a href="/town/court">court of lamps</a> sat twice, and both times it was dark before the end.</p><p>It has not sat since.</p></div> | a star with a landlord
                    <div class="poem"><p>The lamp is out</p><p>The sea is in</p></div> | The sea is in
                    <div class="poem"><h3>Twitter</h3><p>A bird that sat on the ninth lamp was called so by the children of the school.</p></div> | Twitter
                    <div class="law"><p>Copyright law has a page about lamps, and nobody has read it to the end, not even its author.</p></div> | not even its author
                    <div class="shot"><img src="/loading.gif" data-src="https://lamps.example/ninth.jpg" alt=""><p>The ninth lamp.</p></div> | ninth.jpg
                    <ul class="names"><li>Facebook</li><li>Twitter</li><li>Reddit</li></ul> | Reddit
                    <div class="answer"><a href="#">What is a mantle?</a></div><div><p>It is the white stocking that a flame of gas puts on for the night.</p></div> | What is a mantle?
                    """)
    void what_stands_beside_a_text_and_reads_like_one_stays(String beside, String kept)
            throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        """
                        <!DOCTYPE html><html lang="en"><head><title>Lamps</title>
                        <meta name="author" content="Ida Roe">
                        <link rel="canonical" href="https://lamps.example/town/lamps"></head><body>
                        <div class="all"><h1>Lamps</h1><div class="well">%s</div>%s<div class="coda">
                        <p>This is a part of the story too, and it stands beside the column: the street
                        was paved when the lamps were moved, and nobody has found the ninth post.</p>
                        </div></div></body></html>
                        """
                                .formatted(
                                        "<p>Every evening at dusk a man with a ladder rides down the street on a bicycle, and behind him the lamps come on one after the other, as they did when his grandfather rode here.</p>"
                                                .repeat(6),
                                        beside));

        assertThat(Offprint.run("convert", page.toString()).out()).contains(kept);
    }

    @Test
    void a_list_of_stories_that_somebody_saved_stays() throws IOException {
        StringBuilder cards = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            cards.append(
                    """
                    <div class="one"><h3><a href="/town/%d">The lamp at door number %d</a></h3>
                    <p>It was lit for the first time in the year in which the baker lost his hat.</p></div>
                    """
                            .formatted(i, i));
        }
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        """
                        <!DOCTYPE html><html lang="en"><head><title>My eight best lamps</title>
                        <link rel="canonical" href="https://lamps.example/best"></head><body>
                        <h1>My eight best lamps</h1><p>Of all the lamps about which I wrote, these are the ones.</p>
                        <div class="list">%s</div></body></html>
                        """
                                .formatted(cards));

        assertThat(Offprint.run("convert", page.toString()).out())
                .contains("door number 1", "door number 8", "lost his hat");
    }

    @Test
    void a_manual_keeps_its_headings_its_signatures_and_its_lists_of_types() throws IOException {
        StringBuilder sections = new StringBuilder();
        for (String part : List.of("Wick", "Mantle", "Chimney", "Ladder")) {
            sections.append(
                    """
                    <section><h2 id="%1$s"><a class="header" href="#%1$s">The %1$s</a></h2>
                    <p>Every lamp has one, and a lamp that has none is a post, whatever the council says.</p>
                    <section class="sig"><h3 class="code-header"><a href="fit.html">fit</a>(<a href="lamp.html">Lamp</a>) in <a href="town.html">Town</a></h3></section>
                    <ul><li><a href="lamp.html">Lamp</a> or <a href="post.html">Post of %1$s</a></li></ul>
                    <pre><code><span class="comment">// Light the %1$s</span> <span class="comment">// and wait</span></code></pre></section>
                    """
                            .formatted(part));
        }
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        """
                        <!DOCTYPE html><html lang="en"><head><title>Parts - The Book of Lamps</title></head>
                        <body><div class="bar"><h1 class="menu-title">The Book of Lamps</h1></div>
                        <main><h1 id="parts"><a class="header" href="#parts">Parts</a></h1>%s</main></body></html>
                        """
                                .formatted(sections));

        assertThat(Offprint.run("convert", page.toString()).out())
                .startsWith("---\ntitle: Parts\n")
                .contains(
                        "The Wick", "The Ladder", "[fit]", "Post of Ladder", "// Light the Ladder");
    }

    private static Path page(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(
                                SavedPageTest.class.getResource("/dev/offprint/pages/" + name),
                                name)
                        .toURI());
    }
}
