package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While a table of data stays, no cell of it is an advert, a button or a way to another page. */
class TablesOfDataTest {
    private static final String PROSE =
            """
            <p>The keeper tried five lamps in the winter, and wrote down what each of them cost him in oil and in patience.</p>
            <p>None of the makers has answered his letters since then, but for one, who asked him for the lamp back in May.</p>
            <p>He paid for the oil that had gone into it, as if that had been the question between the two of them that year.</p>
            <p>They asked him in the spring whether he would try the others too, and he said that he had a light of his own.</p>
            <p>It has burned for a hundred years without a pause, and needs no keeper but one who can sleep while it is day.</p>
            <p>Whoever rows past the rock at night sees two lights, and the lower one is that of the kitchen, where he reads.</p>
            <p>He reads the letters of the makers, they say, and laughs so loud that the gulls on the roof take off at once.</p>
            <p>In the book of the harbour there is a page on each of the lamps, and the last line of each of them is the same.</p>
            <p>It says that the lamp went out by itself, on a still night, with oil enough in it and nobody near it at all.</p>
            <p>The makers have never seen the book, and the keeper has no mind to show it to them before he is asked for it.</p>
            <p>So the five of them stand on a shelf in the shed, in the order in which they went out, the best at the window.</p>
            """;

    private static final String HEADED =
            "<table class='compare'><tr><th>Lamp</th><th>Burns</th><th>Where</th></tr>"
                    + "<tr><td>Harbour One</td><td>4 hours</td><td>at no shop</td></tr>"
                    + "<tr><td>Harbour Two</td><td>5 hours</td><td>%s</td></tr></table>";

    private static final String PLAIN =
            "<table><tr><td>Lamp</td><td>One</td><td>Two</td></tr>"
                    + "<tr><td>Burns</td><td>4 hours</td><td>5 hours</td></tr>"
                    + "<tr><td>Where</td><td>at no shop</td><td>%s</td></tr></table>";

    @TempDir Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$40 <br><a rel='sponsored nofollow' href='https://quay.example/go?tag=x'>Check price at KEPT</a>",
                "<a class='btn' href='/signup'>Sign up for KEPT</a>",
                "<div class='cta-box'><a href='/pricing'>Book a demo</a><i>KEPT</i></div>",
                "<div class='related'><a href='/two'>Read more</a> <b>KEPT 8/10</b></div>",
                "<a href='/reviews/two'>Read our full KEPT review</a>",
                "<span class='ad-label'>$50 KEPT</span>",
                "<div class='cta-button'><a class='btn' href='/signup?3'>Subscribe to our KEPT newsletter</a></div>",
            })
    void a_cell_is_no_leftover_whatever_it_says(String cell) throws IOException {
        for (String table : new String[] {HEADED, PLAIN}) {
            assertThat(converted(table.formatted(cell))).contains("KEPT", "4 hours", "still night");
            assertThat(fixed(table.formatted(cell))).contains("KEPT", "4 hours", "still night");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><p>%s</p></td><td><div class='cta-box'><a href='/signup'>Get a free GONE trial</a></div></td></tr></table>",
                "<table role='presentation'><tr><td>One</td><td>Two</td></tr><tr><td>Three</td><td>Four</td></tr><tr><td>Five</td><td><div class='cta-box'><a href='/signup'>GONE: book a demo</a></div></td></tr></table>",
                "<table><tr><td>One</td><td>Two</td></tr><tr><td>Three</td><td>Four</td></tr><tr><td>Five</td><td>Six</td></tr><tr><td colspan='2'><p>Read more: <a href='/glass'>GONE of the glass maker</a></p></td></tr></table>",
            })
    void a_table_that_lays_out_a_page_and_a_row_between_the_rows_protect_nothing(String table)
            throws IOException {
        assertThat(converted(table)).doesNotContain("GONE").contains("still night");
    }

    private String page(String table) {
        int half = PROSE.indexOf("<p>Whoever");
        return "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Five lamps</title>"
                + "<link rel='canonical' href='https://lamps.example/five'></head><body>"
                + "<article><h1>Five lamps</h1>"
                + PROSE.substring(0, half)
                + table
                + PROSE.substring(half)
                + "</article></body></html>";
    }

    private String converted(String table) throws IOException {
        Path file = new Folder(path).write("page.html", page(table));
        return Offprint.run("convert", file.toString(), "--to", "text", "--unsafe-fixes").out();
    }

    private String fixed(String table) {
        Folder folder = new Folder(path);
        folder.write("page.html", page(table));
        folder.lint("--fix", "--unsafe-fixes");
        return folder.read("page.html");
    }
}
