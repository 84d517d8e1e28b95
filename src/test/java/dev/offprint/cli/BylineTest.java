package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a byline goes into the front matter, and what stays where it is. */
class BylineTest {
    private static final String TEXT =
            "<p>"
                    + "The tide came in over the old quay before anybody had seen to the boats. "
                            .repeat(4)
                    + "</p>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Fen | 5 March 2024 | 6 min read",
                "Written by Ada Fen on Tuesday, March 5, 2024",
                "Von Ada Fen, Dienstag, 5. März 2024, 9:30 Uhr",
                "Escrito por Ada Fen, martes, 5 de marzo de 2024",
                "Par Ada Fen, publié le mardi 5 mars 2024 à 9h30",
                "Автор: Ada Fen, вторник, 5 марта 2024",
                "Posted by Ada Fen, updated March 9, 2024",
                "作者：Ada Fen 2024年3月5日",
            })
    void a_line_whose_words_are_all_known_is_not_said_twice(String line) throws IOException {
        assertThat(converted(line))
                .contains("author: Ada Fen\ndate: 2024-03-05")
                .contains("---\n\nThe tide came in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Fen, 5 May 1911",
                "By Ada Fen, Harbour Editor",
                "Drawings by Ada Fen after Bo Reed",
                "<a rel=author href=/r>Bo Reed</a>",
                "<span itemprop=author>Bo Reed</span>",
                "5 March 2024, at the quay",
            })
    void a_line_with_words_that_no_field_took_over_stays(String line) throws IOException {
        String plain = line.replaceAll("<[^>]+>", "");

        assertThat(converted(line)).contains(plain).contains("author: Ada Fen\n");
    }

    private String converted(String line) throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        "<!DOCTYPE html><html><head><title>Tides of the quay</title>"
                                + "<meta name=author content='Ada Fen'>"
                                + "<meta property='article:published_time' content='2024-03-05'>"
                                + "</head><body><article><h1>Tides of the quay</h1><div>"
                                + line
                                + "</div>"
                                + TEXT
                                + TEXT
                                + "</article></body></html>");
        return Offprint.run("convert", page.toString())
                .out()
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    }
}
