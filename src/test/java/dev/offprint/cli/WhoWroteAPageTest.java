package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a page that nobody signed, and pages that are not written as they should be. */
class WhoWroteAPageTest {
    private static final String TEXT =
            "<p>"
                    + "The tide came in over the old quay before anybody had seen to the boats. "
                            .repeat(8)
                    + "</p>";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tides - Anna Fen | <header><a href=/>Anna Fen</a></header>",
                "Tides // Anna Fen | <nav><a href='https://quay.example/'>Anna Fen</a></nav>",
                "Anna Fen | <div><a rel=home href=/home>Anna Fen</a></div>",
                "Tides | <footer>© 2024 <a href=/about>Anna Fen</a></footer>",
                "Tides | <footer>Copyright 2019–2024 Anna Fen · Made by hand</footer>",
            })
    void a_site_of_one_person_is_written_by_that_person(String title, String line)
            throws IOException {
        String text = converted(title, "", line + "<h1>Tides</h1>" + TEXT);

        assertThat(text).contains("\nauthor: Anna Fen\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>© 2024 Anna Fen Inc. All rights reserved.</p>",
                "<p>© 2024 Anna Fen</p><p>Anna Fen & Sons sell nets.</p>",
                "<p>© Georgia Institute of Technology</p>",
                "<p>© 2024 Austin Energy</p>",
                "<p>© 2024 Anna Fen Limited</p>",
                "<script type='application/ld+json'>{\"@type\":\"LocalBusiness\",\"name\":\"Anna Fen\"}</script><p>© 2024 Anna Fen</p>",
                "<p>© 2024 Anna Fen Privacy Policy</p>",
            })
    void a_company_with_the_name_of_a_person_is_no_author(String line) throws IOException {
        assertThat(converted("Tides", "", "<h1>Tides</h1>" + TEXT + line))
                .doesNotContain("\nauthor");
        String site = line.replaceAll("<[^>]+>|© (?:2024)?", "").strip();
        String head = "<meta property='og:site_name' content='Charlotte Observer'>";
        assertThat(converted("Tides", head, "<h1>Tides</h1>" + TEXT + "<p>" + site + "</p>"))
                .doesNotContain("\nauthor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Author</div><div><span>AF</span><b>Ada Fen</b></div>",
                "<div>Written by</div><div><div><i>AF</i></div><div>Ada Fen</div></div>",
                "<p>By</p><div><span>AF</span></div><a href=/f>Ada Fen</a>",
                "<div><p>Autor</p><p><span>AF</span> <span>Ada Fen</span></p></div>",
                "<div>Words by</div><figure>AF</figure><div>Ada Fen</div>",
            })
    void letters_in_the_place_of_a_picture_are_no_name(String line) throws IOException {
        assertThat(converted("Tides", "", "<h1>Tides</h1><div>" + line + "</div>" + TEXT))
                .contains("\nauthor: Ada Fen\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quay’s tides",
                "Die Flut am Kai – jetzt",
                "Où va la marée — l’été",
                "„Tides“ of the quay",
                "Fluten über dem Käfig, größer als früher",
            })
    void a_title_that_was_misread_is_as_it_was_written(String title) throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.ISO_8859_1, WINDOWS}) {
            String misread = new String(title.getBytes(StandardCharsets.UTF_8), charset);
            String text = converted(misread, "", "<h1>" + misread + "</h1>" + TEXT);
            assertThat(text.replace("''", "'")).containsPattern("\ntitle: ['\"]?[^\n]{8,}");
            assertThat(text.substring(0, text.indexOf("\n---\n")).replace("\\\"", "\""))
                    .contains(title);
        }
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u0093", "\u0001", "\u007F", "\u009D"})
    void no_character_makes_front_matter_that_nobody_can_read(String control) throws IOException {
        String head = "<meta name=description content='5 tides" + control + " and a quay'>";
        Path file = page("5 Tides" + control, head, "<h1>5 Tides" + control + "</h1>" + TEXT);

        assertThat(Offprint.run("convert", file.toString()).err()).doesNotContain("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.a{color:red}</style>\n",
                "<script>var a = '<p>';</script>\n",
                "<style media=print>.a{}</style><script src=/a.js></script>",
                "<!-- cache --><style>\n.a{}\n</style>\n\n",
                "\n <SCRIPT>1</script><?xml version='1.0'?>",
            })
    void what_a_server_puts_before_a_page_does_not_hide_it(String before) throws IOException {
        Path file = page("Tides", "<meta name=author content='Ada Fen'>", "<h1>Tides</h1>" + TEXT);
        Files.writeString(file, before + Files.readString(file));

        assertThat(Offprint.run("convert", file.toString()).out())
                .startsWith("---\ntitle: Tides\nauthor: Ada Fen\n");
    }

    @Test
    void a_post_may_begin_with_its_style() throws IOException {
        Path file = folder.resolve("post.md");
        Files.writeString(file, "<style>.a{}</style>\n\n# Tides\n\nThe tide came in.\n");

        assertThat(Offprint.run("convert", file.toString(), "--to", "text").out())
                .contains("The tide came in.");
    }

    private String converted(String title, String head, String body) throws IOException {
        return Offprint.run("convert", page(title, head, body).toString()).out();
    }

    private Path page(String title, String head, String body) throws IOException {
        String page =
                "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>%s</title>%s</head><body>%s</body></html>"
                        .formatted(title, head, body);
        return Files.writeString(folder.resolve("page.html"), page);
    }
}
