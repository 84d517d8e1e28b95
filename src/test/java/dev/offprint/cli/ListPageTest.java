package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that hold a list or a table, which is what somebody saved, whatever it is called. */
class ListPageTest {
    private static final String TEXT =
            """
            <p>The ferry ran aground at low water, and its one passenger had to wait on the sand for the tide.</p>
            <p>He had a lamp, a loaf of bread and a newspaper of the day before, and he asked for nothing else.</p>
            <p>When the water came back in the dark, the ferryman found him asleep with the paper over his face.</p>
            <p>Since then a bell hangs at the pier, and whoever is left behind may ring it until somebody hears.</p>
            """;

    @TempDir Path folder;

    private static String cards(String card) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i -> card.replace("#", Integer.toString(i)))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section class='related-product'>%s</section>|<div class='col'><a href='/lamp-#'><img src='/l#.jpg'><h3>Lamp number #</h3></a></div>",
                "<div class='search-panel results'>%s</div>|<div class='search-card'><h3><a href='/evening-#'>Evening # at the pier</a></h3><span>Friday, 19:00</span></div>",
                "<div class='promo-container'>%s</div>|<div class='promo'><img src='/p#.jpg'><h3><a href='/service-#'>Service # for boats</a></h3></div>",
                "<ul class='product-listing__side-bar'>%s</ul>|<li class='product'><a href='/rope-#'><img src='/r#.jpg'><span>Rope of # metres</span></a><span>€ #.90</span></li>",
                "<div class='grid'>%s</div>|<article class='item'><h2><a href='/oar-#'>Oar of make #</a></h2><p>Made of one piece of ash, oiled twice, and as long as # arms.</p></article>",
                "<form action='/cart'><div class='tags'>%s</div></form>|<div class='tile'><a href='/net-#'><img src='/n#.jpg'></a><div><a href='/net-#'>Net with # corks</a></div></div>",
            })
    void cards_below_the_title_are_what_a_page_is_about(String page) throws IOException {
        String[] parts = page.split("\\|", -1);

        String shown = converted("<h1>All that we have</h1>" + parts[0].formatted(cards(parts[1])));

        assertThat(shown).contains(" 1", " 4", " 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='catalogue__side-bar'>%s</div>",
                "<section class='recommended'>%s</section>",
                "<div class='related-items'><div>%s</div></div>",
                "<div id='comments-wall'>%s</div>",
                "<div class='sidebar-grid'><h2>Lamps</h2>%s</div>",
            })
    void a_sentence_above_cards_only_introduces_them(String box) throws IOException {
        String card =
                "<div class='card'><img src='/a#.jpg'><h3><a href='/lamp-#'>Lamp of brass number #, with a glass that was blown by hand</a></h3><span>€ 4#</span></div>";
        String intro = "<p>All of these lamps are made in the yard behind the house.</p>";

        assertThat(converted("<h1>Lamps</h1>" + intro + box.formatted(cards(card))))
                .contains("behind the house", "number 1", "number 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><div class='needs_leftCol'>%s</div><div class='needs_rightCol'>%s</div></div>",
                "<div class='row'><div class='left-column'>%s</div><div class='right-column'>%s</div></div>",
                "<section><div id='leftcol'>%s</div><div id='rightcol'>%s</div></section>",
                "<div><div class='facts-left-col'>%s</div><div class='facts-right-col'>%s</div><div class='clear'></div></div>",
                "<div><section class='box LeftColumn'>%s</section><section class='box RightColumn'>%s</section></div>",
            })
    void two_columns_side_by_side_are_a_row_of_the_text(String row) throws IOException {
        String left = "<h3>At least</h3><ul><li>KEPT two oars of ash</li><li>a lamp</li></ul>";
        String right = "<h3>Better</h3><ul><li>KEPT four oars and a sail</li><li>two</li></ul>";

        assertThat(converted("<h1>Low water</h1>" + TEXT + row.formatted(left, right) + TEXT))
                .contains("two oars of ash", "four oars and a sail");
    }

    @Test
    void a_column_beside_the_page_is_no_row_of_the_text() throws IOException {
        String menu = "<div class='right-column'><p>GONE <a href='/a'>Lamps</a></p></div>";

        assertThat(
                        converted(
                                "<div class='left-column'><h1>Low water</h1>"
                                        + TEXT
                                        + "</div>"
                                        + menu))
                .contains("ran aground")
                .doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='related'><h3>Related</h3>%s</div>",
                "<h3>Read more</h3><div class='row'>%s</div>",
                "<section class='recommended'>%s</section>",
                "<div class='sidebar'>%s</div>",
                "<nav>%s</nav>",
            })
    void cards_below_a_text_are_other_pages(String box) throws IOException {
        String card =
                "<div class='card'><img src='/a#.jpg'><h3><a href='/story-#'>GONE boats of the year #, and what became of each of them</a></h3></div>";

        String shown = converted("<h1>Low water</h1>" + TEXT + box.formatted(cards(card)));

        assertThat(shown).contains("ran aground").doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table class='sticky-header'>%s</table>",
                "<table class='sortable' id='search-table'>%s</table>",
                "<div class='toolbar-table'><table>%s</table></div>",
                "<div class='menu'><table>%s</table></div>",
                "<table class='tags share'>%s</table>",
                "<div class='nav-table'><table class='related'>%s</table></div>",
            })
    void a_table_of_data_stays_whatever_it_is_called(String table) throws IOException {
        String rows =
                "<tr><th>Year</th><th>Keeper</th></tr>"
                        + cards(
                                "<tr><td><a href='/y#'>190#</a></td><td><a href='/k#'>Keeper Ada #</a></td></tr>");

        String shown = converted("<h1>Low water</h1>" + TEXT + table.formatted(rows) + TEXT);

        assertThat(shown).contains("Keeper Ada 1", "Keeper Ada 8");
    }

    @Test
    void a_calendar_of_a_site_is_no_table_of_data() throws IOException {
        String week = "<tr>" + "<td><a href='/d'>7</a></td>".repeat(7) + "</tr>";
        String days = "<tr>" + "<th>M</th>".repeat(7) + "</tr>" + week.repeat(4);

        assertThat(
                        converted(
                                "<h1>Low water</h1>"
                                        + TEXT
                                        + "<table class='menu'>"
                                        + days
                                        + "</table>"))
                .doesNotContain("M")
                .contains("ran aground");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='promo-bar hide'>%s</div>",
                "<div class='newsletter hidden'>%s</div>",
                "<div class='cookie-consent d-none'>%s</div>",
                "<div class='popup is-hidden'>%s</div>",
                "<section class='hide subscribe'>%s</section>",
            })
    void what_is_hidden_and_named_beside_the_main_element_goes(String bar) throws IOException {
        String said =
                cards(
                        "<p>GONE to country number # we send each lamp for nothing, and we take it back within a year.</p>");

        String shown =
                converted(
                        bar.formatted(said + "<button>Next</button>")
                                + "<main><h1>Lamps</h1><p>Four lamps of brass, which are made in the yard behind the house.</p></main>");

        assertThat(shown).contains("Four lamps of brass").doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:none'>%s</div>",
                "<div class='lock' style='display: none;'>%s</div>",
                "<section style='opacity: 0; display: none'>%s</section>",
                "<article style='DISPLAY:NONE'>%s</article>",
                "<div style='display:none !important'><div>%s</div></div>",
            })
    void a_text_that_waits_for_its_script_is_shown(String box) throws IOException {
        assertThat(
                        converted(
                                "<main><p>Loading</p>"
                                        + box.formatted("<h1>Low water</h1>" + TEXT)
                                        + "</main>"))
                .contains("ran aground", "until somebody hears");
    }

    @Test
    void what_is_hidden_beside_a_text_stays_hidden() throws IOException {
        String other = "<div style='display:none'>" + TEXT.replace("ferry", "GONE") + "</div>";

        assertThat(converted("<main><h1>Low water</h1>" + TEXT + other + "</main>"))
                .contains("ran aground")
                .doesNotContain("GONE");
    }

    private String converted(String body) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Low water</title></head><body>\n"
                        + body
                        + "\n</body></html>\n");
        return Offprint.run("convert", page.toString(), "--to", "text").out();
    }
}
