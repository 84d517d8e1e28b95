package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of classes, buttons and dates take no words of a page that are said nowhere else. */
class WordsInPlaceTest {
    private static final String PROSE =
            "<p>The mill stood above the weir for ninety years, and nobody could say who built it.</p>"
                    + "<p>When the river rose in the spring, the miller took the stones out one by one.</p>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"share", "cta", "newsletter", "ad", "print", "read-more", "toolbar"})
    void a_word_of_a_sentence_is_said_whatever_its_class(String name) throws IOException {
        String link = "<a class='" + name + "' href='/x'>halve the rye</a>";

        assertThat(convert(PROSE + "<p>They had to " + link + " among nine.</p>" + PROSE))
                .contains("halve the rye");
    }

    @Test
    void a_button_in_a_sentence_is_a_word_of_it() throws IOException {
        assertThat(convert(PROSE + "<p>Press <button>Start</button> to begin.</p>"))
                .contains("Press Start to begin");
    }

    @Test
    void a_heading_stays_and_its_control_goes() throws IOException {
        String html =
                convert(
                        PROSE
                                + "<h3>The second winter<div class='header-anchor-parent'>"
                                + "<button aria-label='Link'></button></div></h3>"
                                + PROSE
                                + "<h3>The third <button class='copy-link'>Copy link</button></h3>"
                                + PROSE);

        assertThat(html).contains("The second winter").contains("The third");
        assertThat(html).doesNotContain("Copy link");
    }

    @Test
    void code_is_no_row_of_buttons() throws IOException {
        String code =
                "<div class='code-toolbar'><pre><code>puts 1</code></pre><div class='toolbar'>"
                        + "<div class='toolbar-item'><button>Copy</button></div></div></div>";

        assertThat(convert(PROSE + code + PROSE)).contains("puts 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>3 March 2024. He drowned here.</p>",
                "<p>Updated 5 May 2024: He drowned here.</p>",
                "<p class='post-meta'>3 March 2024, He drowned here.</p>",
            })
    void a_line_below_the_title_that_says_more_than_a_date_stays(String line) throws IOException {
        assertThat(convert(line + PROSE)).contains("He drowned here");
    }

    @Test
    void a_line_with_only_author_and_date_is_metadata() throws IOException {
        assertThat(convert("<p class='date'>3 March 2024</p>" + PROSE))
                .doesNotContain("3 March 2024")
                .contains("2024-03-03");
    }

    @Test
    void labels_of_tabs_say_what_is_in_them() throws IOException {
        String tabs =
                "<ul class='nav nav-tabs' role='tablist'><li><a data-toggle='tab' href='#a'>Water</a></li>"
                        + "<li><a data-toggle='tab' href='#b'>Wind</a></li></ul>"
                        + "<div id='a' class='tab-pane'><p>Turn the wheel.</p></div>"
                        + "<div id='b' class='tab-pane'><p>Set the sails.</p></div>";

        assertThat(convert(PROSE + tabs + PROSE)).contains("Water").contains("Wind");
    }

    @Test
    void what_stands_in_an_object_is_read() throws IOException {
        assertThat(convert(PROSE + "<object data='/a.pdf'><p>The plan of the mill.</p></object>"))
                .contains("The plan of the mill");
    }

    private String convert(String article) throws IOException {
        Path file = folder.resolve("mill.html");
        Files.writeString(
                file,
                "<!DOCTYPE html><html><head><title>The mill</title></head><body><main><article>"
                        + "<h1>The mill</h1>"
                        + article
                        + "</article></main></body></html>");
        return Offprint.run("convert", file.toString()).out();
    }
}
