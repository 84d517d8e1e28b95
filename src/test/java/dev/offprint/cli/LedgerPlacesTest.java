package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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

/**
 * Where a ledger says that something stood. A page that begins with its article is read behind
 * front matter that it never had, which once moved every place, and some past its end.
 */
class LedgerPlacesTest {
    private static final String SLOT = "<div id=\"dfp-ad-imu1\">Buy!</div>";
    private static final String UNSEEN = "<p style=\"display:none\">unseen</p>";

    @TempDir Path folder;

    @Test
    void a_page_that_begins_with_its_article_is_written_and_explained() throws IOException {
        Path page = write("<html lang=\"en\"><p>a</p></span>");

        Offprint convert = Offprint.run("convert", "--explain", page.toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.out()).endsWith("\na\n");
        assertThat(convert.err()).contains("page.html:1:25: changed: </span> closes nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <html lang="en"><p>a</p>MORE</span>                                       | </span>
                    <html lang=en><title>Harbour notes</title><p>It rained.</p>MORE</b>       | </b>
                    <!DOCTYPE html><title>Ships</title>MORE<p>It rained.</p></i>              | </i>
                    <html lang="de"><body>MORE<p>Es regnete.</p></div>                        | </div>
                    <head><title>Q</title><meta name=author content="Ada Fenwick"></head>MORE<p>It.</p></em> | </em>
                    <html lang="en"><main><article><p>a</p>MORE</section></article></main>    | </section>
                    <html lang="ja"><template><p>x</p></template><p>a</p>MORE</u>             | </u>
                    """)
    void what_went_is_found_at_its_place(String shape, String stray) throws IOException {
        for (String lineEnd : List.of("", "\n", "\r\n")) {
            for (String mark : List.of("", "\uFEFF")) {
                String more = lineEnd + SLOT + lineEnd + UNSEEN + lineEnd;
                String page = mark + shape.replace("MORE", more);

                List<String> texts = places(page);

                assertThat(texts).as(page).contains(SLOT, UNSEEN, stray);
            }
        }
    }

    @Test
    void a_page_that_is_cut_off_says_so_at_its_place() throws IOException {
        Path page =
                write(
                        "<html lang=\"en\"><p>It began with a letter.</p>\n"
                                + "<p><a class='more-link' href='https://e.example/1'>Read more</a></p>");

        Offprint convert = Offprint.run("convert", page.toString());

        assertThat(convert.err()).contains("page.html:2:1: the article ends here, cut off");
    }

    /** The texts at the places of all decisions about a page. */
    private List<String> places(String page) throws IOException {
        Path ledger = folder.resolve("ledger.json");
        Path file = write(page);
        Offprint convert = Offprint.run("convert", file.toString(), "--ledger", ledger.toString());
        assertThat(convert.code()).as(page + convert.err()).isZero();
        List<String> texts = new ArrayList<>();
        int start = 0;
        try (JsonParser json = new JsonFactory().createParser(ledger.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT && "start".equals(json.currentName())) {
                    start = json.getIntValue();
                } else if (token == JsonToken.VALUE_NUMBER_INT
                        && "end".equals(json.currentName())) {
                    texts.add(page.substring(start, json.getIntValue()));
                }
            }
        }
        return texts;
    }

    private Path write(String page) throws IOException {
        return Files.write(folder.resolve("page.html"), page.getBytes(StandardCharsets.UTF_8));
    }
}
