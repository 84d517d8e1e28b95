package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote is told by names, without what stands around them, and never by who answered. */
class NamesOfAuthorsTest {
    private static final String TEXT =
            """
            <p>The ferry ran aground at low water, and its one passenger had to wait on the sand for the tide.</p>
            <p>He had a lamp, a loaf of bread and a newspaper of the day before, and he asked for nothing else.</p>
            """;

    @TempDir Path path;

    private String author(String head, String above, String below) {
        new Folder(path)
                .write(
                        "page.html",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Low water</title>"
                                + head
                                + "</head><body><h1>Low water</h1>"
                                + above
                                + TEXT
                                + below
                                + "</body></html>");
        String markdown = Offprint.run("convert", path.resolve("page.html").toString()).out();
        return markdown.lines()
                .filter(line -> line.startsWith("author:"))
                .map(line -> line.substring("author:".length()).strip())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"author vcard\"><span class=\"screen-reader-text\">Author </span>"
                        + "<a class=\"fn\" href=\"/a\">Ines Vael</a></div>",
                "<p itemprop=\"author\"><span>Author:</span> <a href=\"/a\">Ines Vael</a></p>",
                "<div itemprop=\"author\"><a href=\"/a\">Ines Vael</a> <span>1,204</span></div>",
                "<div itemprop=\"author\"><a href=\"/a\">Ines Vael</a><b class=\"score\">181</b></div>",
                "<p class=\"author\">Created by <a href=\"/a\">Ines Vael</a></p>",
            })
    void what_stands_beside_a_name_is_none_of_it(String byline) {
        assertThat(author("", byline, "")).isEqualTo("Ines Vael");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>by <a class=\"username\" href=\"/a\">quayside</a></p>",
                "<p>61 points by <a class=\"hnuser\" href=\"/a\">quayside</a></p>",
                "<p>submitted 4 years ago by <a class=\"author\" href=\"/a\">quayside</a></p>",
                "<p><span typeof=\"schema:Person\" property=\"schema:name\">quayside</span></p>",
                "<p><span class=\"nick\"><a href=\"/a\">quayside</a></span></p>",
            })
    void the_name_with_which_somebody_signs_in_is_a_name(String byline) {
        assertThat(author("", byline, "")).isEqualTo("quayside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=\"comments-section\"><h4 class=\"author\"><a href=\"/b\">Bo Reed</a></h4>"
                        + "<p>Lovely.</p></div>",
                "<div itemprop=\"comment\"><span itemprop=\"author\"><b itemprop=\"name\">Bo Reed</b>"
                        + "</span><p>Lovely.</p></div>",
                "<div itemprop=\"suggestedAnswer\"><p itemprop=\"author\">Bo Reed</p></div>",
                "<p class=\"author\">Sat Sep 12, 2015 5:20 pm</p>",
                "<p>approved by everybody who was there</p>",
            })
    void who_answers_and_when_did_not_write_it(String below) {
        assertThat(author("", "", below)).isEmpty();
    }

    @Test
    void a_clip_has_the_day_on_which_the_page_appeared() {
        new Folder(path)
                .write(
                        "post.md",
                        """
                        ---
                        title: Low water
                        published: 2024-01-19
                        created: 2024-02-02
                        ---

                        The ferry ran aground.
                        """);
        assertThat(
                        Offprint.run("convert", path.resolve("post.md").toString(), "--to", "text")
                                .out())
                .contains("2024-01-19")
                .doesNotContain("2024-02-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Quay Forum</h1><h2>Low water at night</h2>",
                "<table><tr><td class=\"title\"><a href=\"?id=1\">Low water at night</a></td></tr></table>",
                "<p class=\"title\"><a href=\"/t/1\">Low water at night</a> <span>(self)</span></p>",
            })
    void the_title_is_what_the_page_shows_of_it(String heading) {
        new Folder(path)
                .write(
                        "page.html",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Low water at night - Quay Forum"
                                + "</title></head><body>"
                                + heading
                                + TEXT
                                + "</body></html>");
        assertThat(Offprint.run("convert", path.resolve("page.html").toString()).out())
                .contains("title: Low water at night\n");
    }
}
