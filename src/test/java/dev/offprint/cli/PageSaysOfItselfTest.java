package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, author and day in the front matter of a page that is converted. */
class PageSaysOfItselfTest {
    private static final String TEXT =
            "<p>"
                    + "The tide came in over the old quay before anybody had seen to the boats. "
                            .repeat(4)
                    + "</p>";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Next tides: 29/04/2024</p> | 2024-03-05",
                "<p>Last seen 31/12/2023</p> | 2024-03-05",
                "<p>Next tides: 04/29/2024</p> | 2024-05-03",
                "<footer>Found on March 5, 2024</footer> | 2024-03-05",
                "<footer><time datetime=2024-05-03>in May</time></footer> | 2024-05-03",
                "<p>Version 29-04-2024 and 04-29-2024</p> | ''",
                "<p>Next tides: 06/04/2024</p> | ''",
            })
    void another_date_of_the_page_tells_the_day_from_the_month(String behind, String date)
            throws IOException {
        assertThat(front("", "<h1>Tides of the quay</h1><div>05/03/2024</div>" + TEXT + behind))
                .matches(head -> head.contains("\ndate: " + date + "\n") != date.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fieldset><legend>Tides of the quay</legend>5 March 2024</fieldset>",
                "<article><aside><time datetime=2024-03-05>5 March</time></aside><h2>Tides of the quay</h2>",
                "<header><div><aside>5 March 2024</aside><aside>Harbour</aside></div><h1>Tides of the quay</h1></header>",
                "<h1>Tides of the quay</h1><p>OSLO, March 5, 2024 (QNA) - The tide came in.</p>",
                "<h1>Tides of the quay</h1><p>NEW QUAY, 5 March 2024 /QuayWire/ -- The tide came in.</p>",
                "<h1>Tides of the quay</h1><p>Bergen, 5. März 2024 – The tide came in.</p>",
                "<h1>Tides of the quay</h1><div class=hidden itemscope itemtype=https://schema.org/Article>"
                        + "<meta itemprop=datePublished content=2024-03-05></div>",
            })
    void a_day_counts_wherever_a_theme_puts_it(String top) throws IOException {
        assertThat(front("", top + TEXT + TEXT)).contains("\ndate: 2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=card><h3><a href=/a>Ebb</a></h3><time datetime=2024-03-05>x</time></div>",
                "<article class=tease><a href=/a><h2>Ebb</h2></a><time datetime=2024-03-05>x</time></article>",
                "<li class=post-item><a class=post-title href=/a>Ebb</a> <span class=date>5 March 2024</span></li>",
                "<div class=row><a href=/a><span class=title>Ebb</span></a><span class=entry-date>5 March 2024</span></div>",
                "<section class=s><h4><a href=/a>Ebb</a></h4><p><i itemprop=author>Ada Fen</i></p></section>",
            })
    void a_story_in_a_list_says_nothing_of_the_page(String story) throws IOException {
        String body = "<h1>Tides of the quay</h1>" + TEXT + TEXT + "<div>" + story.repeat(3);

        assertThat(front("", body)).doesNotContain("\ndate:", "\nauthor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=author content='Erik Fen'>",
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Erik Fen'>",
                "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"author\":\"Erik Fen\"}</script>",
                "<meta name=dc.creator content='Erik Fen'>",
                "<meta name=parsely-author content='Erik Fen'>",
            })
    void a_person_may_write_on_a_site_of_the_same_name(String said) throws IOException {
        String site = "<meta property='og:site_name' content='Erik Fen'>";
        String body = "<h1>Tides of the quay</h1>" + TEXT + TEXT;

        assertThat(front(site + said, body)).contains("\nauthor: Erik Fen\n");
        assertThat(
                        front(
                                site.replace("Erik Fen", "Quay News")
                                        + said.replace("Erik Fen", "Quay News"),
                                body))
                .doesNotContain("\nauthor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href=/e>Ebb</a> by Ada Fen</li></ul>",
                "<p><a href=/e>The ebb of the quay</a> by Ada Fen</p>",
                "<div itemscope itemtype=https://schema.org/Review><b itemprop=author>Ada Fen</b></div>",
                "<div class=byline><a href=/tag/boats>Small Boats</a></div>",
                "<p><span itemprop=author>7 ways to mend a boat</span></p>",
            })
    void who_wrote_something_else_did_not_write_the_page(String line) throws IOException {
        assertThat(front("", "<h1>Tides of the quay</h1>" + TEXT + line + TEXT))
                .doesNotContain("\nauthor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tides of the quay - Harbours | <div>Tides of the quay</div>",
                "Tides of the quay : Boats : Town | <b>Tides of the quay</b>",
                "Tides of the quay | <h1><time>5 March 2024</time> Tides of the quay</h1>",
                "Tides of the quay | <h1>Tides of the quay <small>05.03.2024</small></h1>",
                "Tides of the quay | <h1>2024-03-05: Tides of the quay</h1>",
                "On tides of quays / Some Harbours Inc | <h1>Tides of the quay</h1>",
            })
    void a_title_is_what_the_page_shows_of_it(String told, String shown) throws IOException {
        Path page = page("<title>" + told + "</title>", shown + TEXT + TEXT);

        assertThat(Offprint.run("convert", page.toString()).out())
                .startsWith("---\ntitle: Tides of the quay\n");
    }

    private String front(String head, String body) throws IOException {
        Path page = page("<title>Tides of the quay</title>" + head, body);
        String out = Offprint.run("convert", page.toString(), "--prove").out();
        return out.substring(0, out.indexOf("\n---\n") + 1);
    }

    private Path page(String head, String body) throws IOException {
        return Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><html lang=en><head>"
                        + head
                        + "</head><body>"
                        + body
                        + "</body></html>");
    }
}
