package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards of one make are what a list is for, and below a text they lead away from it. */
class CardsOfAListTest {
    private static final String TEXT =
            """
            <p>The ferry ran aground at low water, and its one passenger had to wait on the sand for the tide.</p>
            <p>He had a lamp, a loaf of bread and a newspaper of the day before, and he asked for nothing else.</p>
            <p>When the water came back in the dark, the ferryman found him asleep with the paper over his face.</p>
            <p>Since then a bell hangs at the pier, and whoever is left behind may ring it until somebody hears.</p>
            """;

    @TempDir Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s|<article class='post'><h2><a href='/#'>How the pier got lamp #</a></h2><p>In spring the keeper took the measure of the rock.</p><div class='m'><a href='/#'>Read more</a></div></article>",
                "%s|<article><div class='c'><a href='/#'>How the pier got lamp # <span>Read more</span></a></div></article>",
                "<ul>%s</ul>|<li><div class='c'><a href='/#'>How the pier got lamp #</a> <a href='/#'>Read more</a></div></li>",
                "<div class='list'>%s</div>|<div class='card'><h3><a href='/#'>How the pier got lamp #</a></h3><a class='b' href='/#'>Read more</a></div>",
                "<div class='list'>%s</div>|<figure><a href='/#'><img src='/i#.jpg'></a><figcaption><a href='/#'><h5>La lámpara # del muelle</h5><span>Leer más</span></a></figcaption></figure>",
                "<div class='list'>%s</div>|<div class='c'><a href='/#'><img src='/o#.jpg' alt=''></a><a href='/#'><h3>Wer die Lampe # füllt</h3></a><time>2020</time></div>",
            })
    void several_cards_of_one_make_are_what_a_list_is_for(String page) {
        String[] parts = page.split("\\|", -1);
        String list = parts[0].formatted(cards(parts[1], 5));

        String fixed = fixed("<main><h1>All lamps</h1>" + list + "</main>");

        assertThat(fixed).contains("lamp", "/1'", "/3'", "/5'");
        assertThat(fixed.split("Read more|Leer más|2020", -1)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><div class='c'><a href='/#'>GONE # <span>Read more</span></a></div></article>",
                "<div class='card'><h3><a href='/#'>GONE #</a></h3><a class='b' href='/#'>Read more</a></div>",
            })
    void below_a_text_such_cards_lead_away_from_it(String card) {
        String list = "<div class='list'>" + cards(card, 5) + "</div>";

        assertThat(fixed("<main><h1>Low water</h1>" + TEXT + list + "</main>"))
                .contains("ran aground", "until somebody hears")
                .doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='s'><p>%s</p><a href='/0'>There</a></div><div class='s'><div class='c'><a href='/1'>GONE <span>Read more</span></a></div></div><div class='s'><a href='/2'>Here</a></div>"
            })
    void boxes_of_which_one_holds_the_text_are_no_cards(String boxes) {
        assertThat(fixed("<main><h1>Low water</h1>" + boxes.formatted(TEXT) + "</main>"))
                .contains("ran aground")
                .doesNotContain("GONE");
    }

    private static String cards(String card, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> card.replace("#", Integer.toString(i)))
                .collect(Collectors.joining("\n"));
    }

    private String fixed(String body) {
        Folder folder = new Folder(path);
        folder.write(
                "page.html",
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Low water</title>"
                        + "<link rel='canonical' href='https://pier.example/low'></head><body>\n"
                        + body
                        + "\n</body></html>\n");
        folder.lint("--fix", "--unsafe-fixes");
        return folder.read("page.html");
    }
}
