package dev.offprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.metadata.PageMetadataReader;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When an article appeared, and what it is called, by what readers are shown. */
class ShownDateTest {
    private static final String TEXT =
            "<p>"
                    + "The tide came in over the old quay before anybody had seen to the boats. "
                            .repeat(4)
                    + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>March 5, 2024</div>",
                "<div>5 March 2024 · 6 min read</div>",
                "<div><span>Mar 5, 2024</span><span>Ada Fen</span></div>",
                "<ul class=entry-meta><li>Ada Fen</li><li>March 5, 2024</li></ul>",
                "<ul class='post-info__list'><li><time>March 5, 2024</time></li></ul>",
                "<div>Published March 5, 2024 in Tides</div>",
                "<div>Posted on the 05/03/2024 at 19:00 by Ada Fen</div>",
                "<div>By Ada Fen | Senior Writer | March 5, 2024</div>",
                "<h5>March 5, 2024</h5>",
            })
    void the_day_stands_near_the_title(String line) {
        assertThat(read("<h1>Tides</h1>" + line + TEXT, "fr").date().orElse(""))
                .startsWith("2024-03-05");
        assertThat(
                        read("<header>" + line + "<h1>Tides</h1></header>" + TEXT, "fr")
                                .date()
                                .orElse(""))
                .startsWith("2024-03-05");
        String standfirst = "<p>" + "What the moon does to the harbour. ".repeat(6) + "</p>";
        assertThat(read("<h1>Tides</h1>" + standfirst + line + TEXT, "fr").date().orElse(""))
                .startsWith("2024-03-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what programs are told | what readers are shown | what counts
                "2025-11-05 | January 31, 2024 | 2024-01-31",
                "2025-11-05 | Published 31 January 2024 | 2024-01-31",
                "2025-11-05 | Updated January 31, 2024 | 2025-11-05",
                "2024-01-31 | November 5, 2025 | 2024-01-31",
                "2024-02-01T02:00:00Z | January 31, 2024 | 2024-01-31",
                "2024-01-31T20:00:00Z | 1 February 2024 | 2024-02-01",
                "2024-01-31T09:00:00-05:00 | February 1, 2024 | 2024-02-01",
                "2024-01-31T02:00:00+01:00 | 1 February 2024 | 2024-01-31T02:00:00+01:00",
                "2024-02-01 | January 31, 2024 | 2024-02-01",
                "2024-01-31 | The quay was built on May 3, 1911 | 2024-01-31",
                "'' | Published January 30, 2024, updated January 31, 2024 | 2024-01-30",
            })
    void a_day_that_is_shown_counts_before_the_one_on_which_a_page_was_made_anew(
            String told, String line, String date) {
        String head = "<meta property='article:published_time' content='%s'>".formatted(told);

        assertThat(read(head + "<h1>Tides</h1><div>" + line + "</div>" + TEXT, "en").date())
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "/2023/10/03/tides, 2023-10-03",
        "/2023/october/03/tides, 2023-10-03",
        "/blog/2023/oct/3/tides, 2023-10-03",
        "/news/2023-10-03/tides, 2023-10-03",
        "/news/2023-10-03-tides, 2023-10-03",
        "/2023/tides/12/fish, ",
        "/parts/2023/44/99/, ",
    })
    void an_address_says_it_where_nothing_else_does(String path, String date) {
        String page = "<link rel=canonical href='https://quay.example" + path + "'><h1>Tides</h1>";

        assertThat(read(page + TEXT, "en").date().orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"fr, 2024-03-05", "de-AT, 2024-03-05", "pt-BR, 2024-03-05", "en-US, ", "en, "})
    void the_language_says_which_number_is_the_day(String language, String date) {
        String page = "<h1>Tides</h1><div>05/03/2024</div>" + TEXT;

        assertThat(read(page, language).date().orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p itemprop=headline><a rel=home href=/>Quay Letter</a></p><h1>Tides of the quay</h1>",
                "<div itemtype='https://schema.org/WPHeader'><h2 itemprop=headline>Quay Letter</h2></div>"
                        + "<h1>Tides of the quay</h1>",
                "<a rel=home href=/><h1>Quay Letter</h1></a><h1>Tides of the quay</h1>",
                "<h1 class=site><a href=/ rel='home nofollow'>Quay Letter</a></h1><h2>Tides of the quay</h2>",
                "<h1>Tides of the quay</h1><footer><h2><a rel=home href=/>Quay Letter</a></h2></footer>",
            })
    void a_name_that_leads_home_is_no_title(String body) {
        String head = "<title>Tides of the quay : Quay Letter</title>";

        assertThat(read(head + body + TEXT, "en").title()).contains("Tides of the quay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cheap boats: mending for low incomes | Cheap mending",
                "Easy boat mending checklist - Harbour Mutual Services Group | A boat mending list that is easy",
                "Mending your boat, step by step | Boat mending",
                "Tides explained for everybody / Some Company | Tides explained",
                "How tides move: a guide for boats | Tides: a guide",
            })
    void what_a_heading_says_in_other_words_is_the_title(String head, String heading) {
        String page = "<title>%s</title><h1>%s</h1>".formatted(head, heading);

        assertThat(read(page + TEXT, "en").title()).contains(heading);
    }

    @Test
    void a_heading_about_something_else_is_not() {
        String page = "<title>Mending your boat</title><h1>Welcome aboard everybody</h1>";

        assertThat(read(page + TEXT, "en").title()).contains("Mending your boat");
    }

    private static PageMetadata read(String page, String language) {
        boolean isTitled = page.startsWith("<title>");
        String title = isTitled ? page.substring(0, page.indexOf("</title>")) : "<title>Tides";
        String body = isTitled ? page.substring(page.indexOf("</title>")) : "</title>" + page;
        String whole =
                "<!DOCTYPE html>\n<html lang=%s><head>%s%s</html>".formatted(language, title, body);
        return PageMetadataReader.read(PostParser.parse(Source.of("page.html", whole)), null);
    }
}
