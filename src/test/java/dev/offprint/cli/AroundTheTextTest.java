package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the container of a text in a whole page, and is of the article. */
class AroundTheTextTest {
    private static final String TEXT =
            """
            <p>The lamp was lit in the autumn of the year in which the pier was built, and has burned since.</p>
            <p>Two keepers share the watch, and each of them will tell you that the other sleeps through it.</p>
            <p>In a gale the stairs sound like an organ, and the glass has to be wiped every quarter of an hour.</p>
            """;

    private static final String STANDFIRST =
            "To see the lamp from below is one thing, and to carry the oil up to it another.";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Keeping the lamp on the north pier,2024 keeping the lamp on the north pier",
        "The 9 best lamps for a pier in a gale,9 top lamps to carry up a pier",
        "Keeping the lamp on the north pier | Harbour,Keeping our lamp on the old north pier",
        "'Lamps, piers and gales: a guide','A guide to gales, to piers and to lamps'",
        "桟橋の灯台を守る人々,北の桟橋の灯台を守る",
    })
    void a_heading_that_says_the_title_in_other_words_begins_the_article(
            String title, String heading) throws IOException {
        Offprint convert =
                convert(
                        title,
                        "<section class='hero'><h1>%s</h1><div class='intro-words'><p>%s</p></div></section>"
                                        .formatted(heading, STANDFIRST)
                                + "<section class='body'><div class='entry-content'>%s</div></section>"
                                        .formatted(TEXT));

        assertThat(convert.out()).contains(heading, STANDFIRST, "quarter of an hour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article__main sidebar-enabled--false rte",
                "text widget widget_text",
                "hs_wrapper_widget",
                "sidebar-off",
                "so-panel widget",
            })
    void a_part_that_tells_is_of_the_article_whatever_a_builder_calls_it(String name)
            throws IOException {
        Offprint convert =
                convert(
                        "The lamp",
                        "<h1>The lamp</h1><div class='%s'><ul><li>%s</li><li>%s</li></ul></div>"
                                        .formatted(
                                                name,
                                                STANDFIRST,
                                                "The oil is of whales no more, and nobody misses the smell.")
                                + "<div class='list'>%s</div>".formatted(TEXT));

        assertThat(convert.out()).contains(STANDFIRST, "nobody misses the smell", "an organ");
    }

    @Test
    void a_widget_that_leads_elsewhere_is_of_the_page() throws IOException {
        Offprint convert =
                convert(
                        "The lamp",
                        "<h1>The lamp</h1>%s<div class='widget'><h3>Latest</h3><ul>".formatted(TEXT)
                                + "<li><a href='/a'>How the winter came to the harbour this year</a></li>"
                                + "<li><a href='/b'>What became of the old ferry to the islands</a></li>"
                                + "</ul></div>");

        assertThat(convert.out()).contains("an organ").doesNotContain("old ferry");
    }

    @Test
    void words_of_a_sentence_that_are_a_keyword_of_the_page_stay_in_it() throws IOException {
        Offprint convert =
                convert(
                        "The lamp",
                        "<h1>The lamp</h1><div class='entry-content'>"
                                + "<p><span>In this guide we show you <strong>the best lamps of the pier</strong>, "
                                + "and what <em>Ada Fenwick</em> says of them after forty years of service.</span></p>"
                                + TEXT
                                + "</div>",
                        "<meta name='keywords' content='the best lamps of the pier, oil'>"
                                + "<meta name='author' content='Ada Fenwick'>");

        assertThat(convert.out())
                .contains("show you **the best lamps of the pier**, and what *Ada Fenwick* says");
    }

    @Test
    void however_long_a_thread_is_the_article_above_it_is_what_was_saved() throws IOException {
        String comments =
                ("<li class='comment'><div class='comment-body'><p>I have seen that lamp, and it was"
                                + " out on the night when my uncle needed it most of all.</p></div></li>")
                        .repeat(40);
        Offprint convert =
                convert(
                        "The lamp on the pier",
                        "<article class='story'><h1><span class='story-title'>The lamp on the pier</span>"
                                + " (harbour.example) 40</h1>%s</article>".formatted(TEXT)
                                + "<div id='comments'><h2>The lamp on the pier</h2><ul>%s</ul></div>"
                                        .formatted(comments));

        assertThat(convert.out()).contains("an organ").doesNotContain("my uncle");
    }

    @Test
    void the_large_first_letter_of_a_text_may_stand_in_a_box_of_its_own() throws IOException {
        Offprint convert =
                convert(
                        "The lamp",
                        "<h1>The lamp</h1><div class='first'>D</div><div class='entry-content'>"
                                + "<p>uring the war it was painted black, so that only our own boats knew of it.</p>"
                                + TEXT
                                + "</div>");

        assertThat(convert.out()).containsSubsequence("D\n", "uring the war");
    }

    @Test
    void an_article_with_links_in_its_headings_is_no_other_story() throws IOException {
        Offprint convert =
                convert(
                        "The lamp",
                        "<h1>The lamp</h1><p>A guide in parts.</p><article><div>"
                                + "<h2><a href='/lamp/oil'>Of the oil</a></h2>%s".formatted(TEXT)
                                + "<h2><a href='/lamp/glass'>Of the glass</a></h2>"
                                + "<p>%s</p></div></article>".formatted(STANDFIRST));

        assertThat(convert.out()).contains("an organ", STANDFIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ulclass=\"pros-and-cons\"><li>It burns.</li></ul>",
                "<divclass='box'><p>It burns.</p></div>",
                "<spanid=\"x\">It burns.</span>",
                "<pstyle=\"color:red\">It burns.</p>",
                "<sectionclass=\"a b\"><p>It burns.</p></section>",
            })
    void a_tag_that_lacks_the_space_before_its_first_attribute_is_no_text(String misspelt)
            throws IOException {
        Offprint convert = convert("The lamp", "<h1>The lamp</h1>" + TEXT + misspelt);

        assertThat(convert.out()).contains("It burns.").doesNotContain("=\"").doesNotContain("='");
    }

    private Offprint convert(String title, String body) throws IOException {
        return convert(title, body, "");
    }

    private Offprint convert(String title, String body, String head) throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        "<!doctype html><html><head><title>%s</title>%s</head><body><main>%s</main></body></html>"
                                .formatted(title, head, body));
        Offprint convert = Offprint.run("convert", "--prove", page.toString());
        assertThat(convert.code()).as(convert.err()).isZero();
        return convert;
    }
}
