package dev.offprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.page.metadata.PageDate;
import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.metadata.PageMetadataReader;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several sources is believed. */
class PageMetadataTest {

    @Test
    void the_title_is_the_candidate_that_the_page_shows() {
        PageMetadata page =
                read(
                        """
                        <title>Tide tables explained | The Quay</title>
                        <meta property="og:title" content="You will not believe these tides">
                        <meta name="twitter:title" content="Tide tables, explained!">
                        """,
                        "<h1>The Quay</h1><h2>Tide tables, explained</h2>");

        assertThat(page.title()).contains("Tide tables, explained");
    }

    @Test
    void the_name_of_the_site_is_no_part_of_the_title() {
        assertThat(
                        read(
                                        "<title>The Quay - Tides - at noon</title>"
                                                + "<meta property='og:site_name' content='The Quay'>",
                                        "<p>x</p>")
                                .title())
                .contains("Tides - at noon");
        assertThat(
                        read(
                                        "<title>Tides — at noon | Quay Letter</title>"
                                                + "<link rel=canonical href='https://www.quayletter.example/a'>",
                                        "<p>x</p>")
                                .title())
                .contains("Tides — at noon");
    }

    @Test
    void a_cut_title_gives_way_to_the_whole() {
        PageMetadata page =
                read(
                        """
                        <meta property="og:title" content="A very long title that goes…">
                        <title>A very long title that goes on</title>
                        """,
                        "<p>x</p>");

        assertThat(page.title()).contains("A very long title that goes on");
    }

    @Test
    void people_in_linked_data_are_found_by_reference_and_broken_blocks_are_passed_over() {
        PageMetadata page =
                read(
                        """
                        <script type="application/ld+json">{"@type": "NewsArticle", </script>
                        <script type="application/ld+json">//<![CDATA[
                        {"@graph": [
                          {"@type": "Person", "@id": "#ada", "name": "Ada Fen"},
                          {"@type": "BlogPosting", "headline": "Other", "author": "Wrong"},
                          {"@type": ["Article"], "headline": "Tides &amp; Towns",
                           "author": [{"@id": "#ada"}, "Bo Reed"], "keywords": "sea, moon",
                           "inLanguage": "en-GB", "datePublished": "2024-03-05T08:00:00+0800"}]}
                        //]]></script>
                        """,
                        "<h1>Tides & Towns</h1>");

        assertThat(page.title()).contains("Tides & Towns");
        assertThat(page.authors()).containsExactly("Ada Fen", "Bo Reed");
        assertThat(page.date()).contains("2024-03-05T08:00:00+08:00");
        assertThat(page.tags()).containsExactly("sea", "moon");
        assertThat(page.language()).contains("en-GB");
    }

    @Test
    void scholarly_tags_and_dublin_core_are_read() {
        PageMetadata page =
                read(
                        """
                        <meta name="citation_title" content="On slack water">
                        <meta name="citation_author" content="Fen, Ada">
                        <meta name="citation_author" content="Reed, Bo">
                        <meta name="citation_publication_date" content="2019/4/2">
                        <meta name="DC.creator" content="Somebody else">
                        <meta name="DC.language" content="en">
                        """,
                        "<p>x</p>");

        assertThat(page.title()).contains("On slack water");
        assertThat(page.authors()).containsExactly("Ada Fen", "Bo Reed");
        assertThat(page.date()).contains("2019-04-02");
        assertThat(page.language()).contains("en");
    }

    @Test
    void an_address_or_the_site_is_no_author() {
        PageMetadata page =
                read(
                        """
                        <meta property="og:site_name" content="The Quay">
                        <meta property="article:author" content="https://social.example/quay">
                        <meta name="author" content="The Quay">
                        """,
                        "<p class='byline'>By Ada Fen</p>");

        assertThat(page.authors()).containsExactly("Ada Fen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what the head says | who it is; the byline says Ada Fen, the page names Bo Reed
                "quayletter.net | Ada Fen",
                "Quay Letter Media Group | Ada Fen",
                "7:40AM BST 5 May 2011 | Ada Fen",
                "'| Quay Letter' | Ada Fen",
                "Bo Reed, Quay Letter | Bo Reed",
                "Bo Reed Tuesday, May 3, 2011 | Bo Reed",
                "Bo Reed - Chief Harbour Correspondent | Bo Reed",
                "Bo Reed | Bo Reed",
            })
    void an_author_is_a_person_without_office_day_and_site(String said, String author) {
        PageMetadata page =
                read(
                        "<meta property='og:site_name' content='Quay Letter'><title>Tides</title>"
                                + "<meta name='author' content=\"%s\">".formatted(said),
                        "<h1>Tides</h1><div>By Ada Fen</div><p>x</p><div>Bo Reed</div>");

        assertThat(page.authors()).containsExactly(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Fen | Ada Fen |",
                "By <a href=/f>Ada Fen</a><br>Quay Harbour Editor | Ada Fen |",
                "Par <b>Ada Fen</b>, <b>Bo Reed</b> | Ada Fen, Bo Reed |",
                "By Monday it was gone | |",
                "Published: Tuesday, 3 May 2011 | | 2011-05-03",
                "18/5/2011 | | 2011-05-18",
                "5/18/2011 | | 2011-05-18",
                "5/8/2011 | |",
                "The old quay was lost to the sea on the night of May 3, 1911 | |",
            })
    void what_stands_below_the_title_says_who_and_when(String line, String authors, String date) {
        PageMetadata page =
                read("<title>Tides</title>", "<h1>Tides</h1><div>" + line + "</div><p>x</p>");

        assertThat(String.join(", ", page.authors())).isEqualTo(authors == null ? "" : authors);
        assertThat(page.date().orElse(null)).isEqualTo(date);
    }

    @Test
    void the_greater_part_of_a_title_counts_that_the_page_shows() {
        PageMetadata page =
                read(
                        "<title>Tides and how to read them - QUAY Evenings</title>",
                        "<h1>QUAY</h1><h1>Evenings</h1><h2>Tides and how to read them</h2><h3>Tides</h3>");

        assertThat(page.title()).contains("Tides and how to read them");
    }

    @Test
    void keywords_that_a_program_took_from_the_title_or_a_newspaper_has_everywhere_are_no_tags() {
        assertThat(
                        read(
                                        "<title>The tides of the old quay</title><meta name='keywords'"
                                                + " content='the, tides, of, the, old, quay, town'>",
                                        "<p>x</p>")
                                .tags())
                .isEmpty();
        assertThat(
                        read(
                                        "<title>The tides</title><meta name='keywords'"
                                                + " content='news, sport, business, culture, weather'>",
                                        "<p>The sea came in.</p>")
                                .tags())
                .isEmpty();
        assertThat(
                        read(
                                        "<title>The tides</title><meta name='keywords'"
                                                + " content='news, tides, moon, slack water, harbour'>",
                                        "<p>At slack water the harbour waits for the moon.</p>")
                                .tags())
                .containsExactly("tides", "moon", "slack water", "harbour");
    }

    @ParameterizedTest
    @CsvSource({
        // canonical, address in the saver's note, the address that is chosen
        "https://a.example/tide, https://a.example/tide?utm_source=x#c, https://a.example/tide",
        "/tide, https://a.example/x/tide, https://a.example/tide",
        "https://a.example/, https://a.example/tide, https://a.example/tide",
        "https://b.example/tide, https://a.example/tide, https://a.example/tide",
        "https://www.a.example/tide, https://m.a.example/tide, https://www.a.example/tide",
    })
    void the_canonical_address_counts_unless_it_cannot_be_true(
            String canonical, String saved, String chosen) {
        PageMetadata page =
                read(
                        "<!-- saved from url=(0030)"
                                + saved
                                + " --><link rel=canonical href='"
                                + canonical
                                + "'>",
                        "<p>x</p>");

        assertThat(page.address()).contains(chosen);
        assertThat(page.base()).contains(saved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05T08:00:00.123Z | 2024-03-05T08:00:00Z",
                "2024-03-05 08:00:00 +0800 | 2024-03-05T08:00:00+08:00",
                "2024年3月5日 8:05 | 2024-03-05 08:05:00",
                "Tue, 05 Mar 2024 08:00:00 GMT | 2024-03-05T08:00:00Z",
                "Tue Mar 05 2024 08:00:00 GMT+0800 (China Standard Time) | 2024-03-05T08:00:00+08:00",
                "March 5th, 2024 at 4:07 pm | 2024-03-05 16:07:00",
                "5. März 2024 | 2024-03-05",
                "5 de marzo de 2024 | 2024-03-05",
                "05.03.2024 | 2024-03-05",
                "20240305 | 2024-03-05",
                "1709600000 | 2024-03-05T00:53:20Z",
            })
    void dates_are_understood(String text, String iso) {
        assertThat(PageDate.iso(text)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"03/05/2024", "yesterday", "2024-13-40", "0001-01-01", "5 apples 2024"})
    void what_is_no_sure_date_is_none(String text) {
        assertThat(PageDate.iso(text)).isEmpty();
    }

    private static PageMetadata read(String head, String body) {
        String page =
                "<!DOCTYPE html>\n<html><head>" + head + "</head><body>" + body + "</body></html>";
        return PageMetadataReader.read(PostParser.parse(Source.of("page.html", page)), null);
    }
}
