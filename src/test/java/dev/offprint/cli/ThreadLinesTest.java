package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that stand in most posts of a thread in the same words, which nobody wrote. */
class ThreadLinesTest {
    private static final List<String> SAID =
            List.of(
                    "The upper lamp smokes since the winter, and nobody here knows which oil was in it.",
                    "Ours burns rape oil, and it has not smoked since the wick was cut by a finger.",
                    "Mind the glass when you cut it, for ours sprang on the second evening.",
                    "I shall try the wick first, and tell you on Sunday how it went with the glass.");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>GONE Re: which oil for the lamp</h3><div><p>%s</p></div>",
                "<div><p>%s</p></div><div>GONE Reply Quote Like</div>",
                "<p>%s</p><ul><li>GONE Speichern</li><li>GONE Melden</li></ul>",
                "<div class='c'>GONE 只看该作者</div><p>%s</p>",
                "<p>%s</p><p>GONE Sent from the reading room of the pier</p>",
            })
    void a_line_that_is_in_all_posts_goes(String body) throws IOException {
        String shown = thread(SAID.stream().map(body::formatted).toList());

        assertThat(shown).contains("lamp smokes", "on Sunday").doesNotContain("GONE");
    }

    @Test
    void an_answer_that_many_give_stays() throws IOException {
        assertThat(
                        thread(
                                List.of(
                                        "<p>" + SAID.get(0) + "</p>",
                                        "<p>KEPT +1</p>",
                                        "<p>KEPT +1</p>",
                                        "<p>KEPT +1</p>")))
                .containsPattern("(?s)KEPT \\+1.*KEPT \\+1.*KEPT \\+1");
    }

    @Test
    void what_two_say_stays() throws IOException {
        assertThat(
                        thread(
                                List.of(
                                        "<p>" + SAID.get(0) + "</p><p>KEPT Thank you all</p>",
                                        "<p>" + SAID.get(1) + "</p>",
                                        "<p>" + SAID.get(2) + "</p><p>KEPT Thank you all</p>",
                                        "<p>" + SAID.get(3) + "</p>")))
                .containsPattern("(?s)KEPT Thank.*KEPT Thank");
    }

    private String thread(List<String> bodies) throws IOException {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            posts.append(
                    "<div class='post'><a href='/members/m%1$d'>keeper%1$d</a> <span class='date'>%1$d March 2024, 10:1%1$d</span><div class='text'>%2$s</div></div>\n"
                            .formatted(i + 1, bodies.get(i)));
        }
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><meta name=generator content=phpBB>"
                        + "<title>Which oil for the lamp?</title></head><body><h1>Which oil for the lamp?</h1>\n"
                        + posts
                        + "</body></html>\n");
        return Offprint.run("convert", page.toString(), "--to", "text").out();
    }
}
