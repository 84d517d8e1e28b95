package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows where its text is about to end, and above where it begins. */
class EndsOfPagesTest {
    private static final String[] SAID = {
        "The ferry crosses the fjord eleven times a day, and in winter the first boat breaks the ice for the others.",
        "Its captain was born on the eastern shore and married on the western one, so nobody calls him a stranger.",
        "On the upper deck stands a bench of oak which a widow gave, and it is never wet when somebody sits down on it.",
        "Cars pay by their length, horses by the head, and a coffin has gone across for nothing as long as anybody knows.",
        "When the bridge was promised for the third time the crew painted the hull, for they had learned what that meant.",
        "The engine room is open on Sundays, and the children who are let in come out of it with very quiet faces.",
        "A school class once measured how far the bow wave runs, and the answer hangs framed above the ticket window.",
        "In fog the mate stands at the rail and listens for the bell of the church, which the sexton rings by hand.",
        "Nobody has ever been left behind on the quay, though the timetable says that this may happen at any time.",
        "Coffee is poured at the same table since the war, and the cups have lost their handles one after the other.",
        "In the year of the strike the fishermen rowed the doctor across, and he paid each of them with a tooth pulled.",
        "Two gulls live on the mast, and the captain says that they have never paid for a single crossing in their lives.",
        "A painter who came for one summer stayed for thirty, and all his pictures show the same twelve hundred metres.",
        "The mail went by a boat of its own until the postman learned to swim, which he did for a bet and not for his pay.",
        "The last boat goes at a quarter to eleven, and its lamp can be seen from every kitchen on either side.",
    };

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='c1'><img src='/a%1$d.jpg'><p>GONE boats of the year %1$d</p><p>A line on what is told there, and why one might want to read it some day.</p><a class='cover' href='/boats-%1$d'></a></div>",
                "<div class='c1'><img src='/a%1$d.jpg'><span>GONE harbours, number %1$d</span><a class='btn cta' href='/boats-%1$d'>Discover More</a></div>",
                "<a class='c1' href='/boats-%1$d'><img src='/a%1$d.jpg'><div>GONE boats of the year %1$d</div><div>What is told there in a line or two.</div></a>",
                "<article class='c1'><img src='/a%1$d.jpg'><p>GONE boats of the year %1$d</p><a aria-label='Read' href='/boats-%1$d'><svg></svg></a></article>",
                "<div class='c1'><div><img src='/a%1$d.jpg'></div><div><b>GONE lamps, part %1$d</b><p>A line on what is told there, and why one might want to read it.</p></div><a href='/boats-%1$d'><span></span></a></div>",
            })
    void a_card_whose_title_is_in_no_link_is_a_card(String card) throws IOException {
        String cards = card.formatted(1) + card.formatted(2) + card.formatted(3);

        assertThat(below("<div class='col'><h3>Read next</h3></div>" + "<div>" + cards + "</div>"))
                .doesNotContain("GONE")
                .contains("either side");
    }

    @Test
    void what_leads_to_other_sites_or_nowhere_is_no_card() throws IOException {
        String book =
                "<div class='c1'><img src='/a%1$d.jpg'><p>KEPT book %1$d on ferries</p><p>What one learns from it in a line or two.</p><a href='https://library.example/%1$d'>Lend it</a></div>";

        assertThat(below("<div>" + book.formatted(1) + book.formatted(2) + "</div>"))
                .contains("KEPT book 1", "KEPT book 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li class='c' itemscope itemtype='https://schema.org/Article'>%s</li>",
                "<div itemscope itemtype='http://schema.org/NewsArticle'>%s</div>",
                "<div class='box' itemscope itemtype='https://schema.org/BlogPosting'>%s</div>",
                "<section itemscope itemtype='https://schema.org/TechArticle'>%s</section>",
                "<div itemscope itemtype='https://schema.org/LiveBlogPosting'>%s</div>",
            })
    void a_box_that_says_it_is_another_article_is_one(String box) throws IOException {
        String said =
                "<h2><a href='/tolls'>GONE what the crossing costs</a></h2><p>GONE with a table of what was paid in which year, and by whom.</p>";

        assertThat(between("<ul>" + box.formatted(said) + "</ul>"))
                .doesNotContain("GONE")
                .contains("either side");
    }

    @Test
    void a_box_that_says_it_is_something_else_stays() throws IOException {
        String said =
                "<h2><a href='/tolls'>KEPT fish soup</a></h2><p>KEPT which takes an hour and all of the pots that a galley has.</p>";

        assertThat(
                        between(
                                "<div itemscope itemtype='https://schema.org/Recipe'>"
                                        + said
                                        + "</div>"))
                .contains("KEPT fish soup", "KEPT which");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you want to go on, check out these articles about boats!",
                "You may also be interested in the following reports:",
                "Weitere Artikel über Fähren und Brücken finden Sie hier:",
                "Retrouvez aussi nos autres articles sur les bateaux :",
                "Te puede interesar, si viajas en barco por los fiordos:",
            })
    void a_sentence_leads_to_a_list_of_other_pages(String sentence) throws IOException {
        String list =
                "<p>GONE "
                        + sentence
                        + "</p><ul><li><a href='/a'>GONE Ice</a></li><li><a href='/b'>GONE Fog</a></li></ul>";
        String lines =
                "<p>GONE "
                        + sentence
                        + "</p><p><a href='/a'>GONE Ice</a></p><p><a href='/b'>GONE Fog</a></p>";

        assertThat(below(list)).doesNotContain("GONE").contains("either side");
        assertThat(below(lines)).doesNotContain("GONE").contains("either side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>KEPT The timetable says the same in these articles:</p><ul><li><a href='https://law.example/a'>KEPT One</a></li><li><a href='https://law.example/b'>KEPT Two</a></li></ul>",
                "<p>KEPT These articles were carried across:</p><ul><li>KEPT salt</li><li>KEPT <a href='/b'>rope</a> of hemp</li></ul>",
            })
    void a_list_that_the_text_speaks_of_stays(String list) throws IOException {
        assertThat(below(list)).contains("KEPT");
    }

    @Test
    void a_list_of_links_in_the_middle_of_a_text_stays() throws IOException {
        String list =
                "<p>KEPT These articles tell how it was built:</p><ul><li><a href='/a'>KEPT Ice</a></li><li><a href='/b'>KEPT Fog</a></li></ul>";

        assertThat(between(list)).contains("KEPT These", "KEPT Ice", "KEPT Fog");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='x'><h3>GONE Good things to have with it</h3><ul>%s</ul></div>",
                "<div><h2>GONE From the same shore</h2><ol>%s</ol></div>",
                "<section><h4>GONE Mehr vom Wasser</h4><ul>%s</ul></section>",
                "<div style='padding:2em'><h3>GONE Encore</h3><div><ul>%s</ul></div></div>",
                "<aside><h3>GONE For the crossing</h3><ul>%s</ul></aside>",
            })
    void a_box_of_links_to_the_site_ends_no_text(String box) throws IOException {
        String items =
                "<li><a href='/a'>GONE Ice on the fjord</a></li><li><a href='/b'>GONE Fog bells</a></li><li><a href='/c'>GONE The oak bench</a></li>";

        assertThat(below(box.formatted(items))).doesNotContain("GONE").contains("either side");
    }

    @Test
    void a_box_of_sources_stays() throws IOException {
        String items =
                "<li><a href='https://a.example/1'>KEPT Port records</a></li><li><a href='https://b.example/2'>KEPT Church books</a></li><li><a href='https://c.example/3'>KEPT A letter</a></li>";

        assertThat(below("<div><h3>KEPT Sources</h3><ul>" + items + "</ul></div>"))
                .contains("KEPT Sources", "KEPT Port records", "KEPT A letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='x'><p>Was this page helpful?</p><p>Yes</p><p>No</p></div>",
                "<div>Did you find this article useful?<div>Thank you for your feedback, which we read. GONE</div></div>",
                "<div><p>War dieser Artikel hilfreich?</p><span>GONE</span></div>",
                "<section><h4>Cet article vous a-t-il été utile ?</h4><div>GONE</div></section>",
                "<div><p>この記事は役に立ちましたか？</p><p>GONE</p></div>",
            })
    void whether_it_was_of_use_is_asked_by_the_site(String box) throws IOException {
        assertThat(below(box))
                .doesNotContain("GONE", "helpful", "useful", "hilfreich", "utile", "役に立ち")
                .contains("either side");
    }

    @Test
    void whether_it_was_of_use_may_be_asked_in_a_text() throws IOException {
        String said =
                "<p>Was this helpful? KEPT The mate did not think so, and he said it to everybody who came on board in those weeks.</p>";

        assertThat(between(said)).contains("KEPT The mate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='modal' id='m1'><div class='modal-content'><span class='close1'>×</span><p>GONE %s</p></div></div>",
                "<div class='popup'><a href='#'>✕</a><p>GONE %s</p></div>",
                "<div id='price-overlay'><div>✖</div><div>GONE %s</div></div>",
                "<div class='lightbox'><button>×</button><p>GONE %s</p></div>",
                "<div class='info-drawer'><i>╳</i><p>GONE %s</p></div>",
            })
    void what_can_be_closed_lies_over_the_page(String layer) throws IOException {
        String said =
                "We ask for a deposit before the first crossing, which is paid back in spring.";

        assertThat(below(layer.formatted(said))).doesNotContain("GONE").contains("either side");
    }

    @Test
    void a_text_may_multiply_and_be_named_as_a_layer() throws IOException {
        assertThat(
                        below(
                                "<div class='overlay-design'><p>KEPT The hull is four × nine metres, as the plans in the town hall say it was.</p></div>"))
                .contains("KEPT The hull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section class='banner' aria-label='Official'><p>GONE %s</p></section>",
                "<div><div class='in'><p>GONE %s</p></div></div>",
                "<div class='usa'><div>GONE %s</div></div>",
                "<p>GONE %s</p>",
                "<div><ul><li>GONE %s</li></ul></div>",
            })
    void what_is_said_above_title_and_text_is_said_by_the_site(String above) throws IOException {
        String said =
                "An office of the county writes these pages, and it can be called on weekdays.";

        assertThat(
                        page(
                                "<div id='canvas'>"
                                        + above.formatted(said)
                                        + "<div class='b'><h1>The ferry</h1>"
                                        + text()
                                        + "</div></div>"))
                .doesNotContain("GONE")
                .contains("either side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='canvas'><p>KEPT %1$s</p><h1>The ferry</h1>%2$s</div>",
                "<div id='canvas'><header><p>KEPT %1$s</p><h1>The ferry</h1></header><div>%2$s</div></div>",
                "<div id='canvas'><div class='hero'><p>The ferry</p><p>KEPT %1$s</p></div><div class='b'><h1>The ferry</h1>%2$s</div></div>",
            })
    void what_is_said_beside_a_title_is_of_the_article(String page) throws IOException {
        String said =
                "For ninety years a boat has done what three bridges were promised for, it seems.";

        assertThat(page(page.formatted(said, text()))).contains("KEPT", "either side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='sidebar'><h4>GONE Other things</h4><p>GONE %s</p></div>",
                "<div class='right-rail'><h4>GONE Other things</h4><p>GONE %s</p></div>",
                "<div class='x widget_text'><h4>GONE Other things</h4><p>GONE %s</p></div>",
                "<section class='widget widget_moves'><h4>GONE Other things</h4><p>GONE %s</p></section>",
                "<div class='sidebar-wrap'><div class='y'><h3>GONE Other</h3><p>GONE %s</p></div></div>",
            })
    void a_column_of_the_site_is_one_in_an_article_too(String column) throws IOException {
        String said = "The county has named a new harbour master, who will begin his work in May.";

        assertThat(
                        page(
                                "<article><h1>The ferry</h1><div class='t'>"
                                        + text()
                                        + "</div>"
                                        + column.formatted(said)
                                        + "</article>"))
                .doesNotContain("GONE")
                .contains("either side");
    }

    @Test
    void a_note_in_a_secondary_fount_stays() throws IOException {
        assertThat(
                        page(
                                "<article><h1>The ferry</h1><div class='t'>"
                                        + text()
                                        + "</div><div class='font-secondary'>KEPT with leave of the <a href='/o'>county office</a>, which keeps the drawings of the hull in a safe</div></article>"))
                .contains("KEPT with leave");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section id='next'><h4>GONE Take the next step</h4><p>GONE Cross with us for a week.</p><a href='/book'>Get started for free</a></section>",
                "<div><h3>GONE All hands</h3><p>GONE Crews are wanted for the summer.</p><div><a class='btn' href='/jobs'>To the jobs</a></div></div>",
                "<div class='newsletter-promo'><p>GONE Become one of us! Weekly news from the deck.</p></div>",
                "<aside><p>GONE Unsere Boote fahren auch für Sie.</p><a class='button' href='/k'>Zum Angebot</a></aside>",
                "<div><p>GONE Nos bateaux.</p><p><a href='/x'>Découvrir nos offres</a></p></div>",
            })
    void a_box_with_a_thing_to_press_below_a_text_is_of_the_site(String box) throws IOException {
        assertThat(
                        page(
                                "<div id='w'><div><h1>The ferry</h1><div class='t'>"
                                        + text()
                                        + "</div></div>"
                                        + box
                                        + "</div>"))
                .doesNotContain("GONE")
                .contains("either side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='faq'><h3>KEPT How long does it take?</h3><p>KEPT Twelve minutes %1$s</p><a class='btn' href='/t'>Timetable</a></div>",
                "<div><h3>KEPT Questions</h3><p>%1$s</p><a class='btn' href='/t'>KEPT How long does it take?</a></div>",
                "<div><p>KEPT Written by the mate, %1$s</p></div>",
            })
    void a_box_that_answers_or_signs_stays_below_a_text(String box) throws IOException {
        assertThat(
                        page(
                                "<div id='w'><article><h1>The ferry</h1><div class='t'>"
                                        + text()
                                        + "</div>"
                                        + box.formatted(
                                                "who has crossed some forty thousand times by his own count.")
                                        + "</article></div>"))
                .contains("KEPT", "either side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='x'><h2>GONE Wish to cross?</h2><p>GONE Our quiz finds a boat.</p><a class='btn' href='/q'>Go on</a></div>",
                "<section><p>GONE Still ashore?</p><a class='cta-link' href='/q'>To the quay</a></section>",
                "<div><div>GONE Noch an Land?</div><div class='button'><a href='/q'>An Bord</a></div></div>",
                "<aside><h3>GONE Prêt à partir ?</h3><a class='btn-primary' href='/q'>Partir</a></aside>",
                "<div><h4>GONE ¿Listo para cruzar?</h4><p><a class='button' href='/q'>Vamos</a></p></div>",
            })
    void a_question_with_a_button_to_answer_it_is_of_the_site(String box) throws IOException {
        assertThat(between(box)).doesNotContain("GONE").contains("either side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='cover'><div><h2>GONE Why us</h2><p>GONE %s</p></div></div>",
                "<section><p>GONE %s</p></section>",
                "<div><ul><li>GONE %s</li></ul></div>",
                "<div class='group'><p>GONE Disclaimer: %s</p></div>",
                "<div><div><h3>GONE</h3></div><div>GONE %s</div></div>",
            })
    void what_stands_below_the_main_element_is_of_the_site(String below) throws IOException {
        String said =
                "Nobody on this coast builds ferries as we do, and nobody does it in less time.";

        assertThat(
                        page(
                                "<div id='site'><div><h1>The ferry</h1></div><main>"
                                        + text()
                                        + "</main>"
                                        + below.formatted(said)
                                        + "</div>"))
                .doesNotContain("GONE")
                .contains("either side");
    }

    @Test
    void a_text_that_goes_on_below_the_main_element_stays() throws IOException {
        assertThat(
                        page(
                                "<div id='site'><h1>The ferry</h1><main>"
                                        + paragraphs(0, 8)
                                        + "</main><div class='more'>"
                                        + paragraphs(8, SAID.length)
                                        + "</div></div>"))
                .contains("one after the other", "either side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='swiper-faq'><div class='slide'><div><p>KEPT How long?</p><p>KEPT Twelve.</p><div class='button'><a href='#'>+</a></div></div></div></div>",
                "<div class='faq'><h3>KEPT How long does it take?</h3><p>KEPT Twelve minutes.</p><a class='btn' href='/t'>Timetable</a></div>",
                "<div><h3>KEPT How long does it take?</h3><p>KEPT Twelve minutes, or <a href='/t'>what the table says</a>.</p></div>",
            })
    void a_question_with_its_answer_stays(String box) throws IOException {
        assertThat(between(box)).contains("KEPT How", "KEPT Twelve");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='content-sidebar-wrap'><main>%s</main></div>",
                "<div class='layout-sidebar'><main id='m'>%s</main></div>",
                "<div class='widget-area'><div role='main'>%s</div></div>",
                "<div class='site-header menu'><main>%s</main></div>",
                "<div class='related'><main class='c'><section>%s</section></main></div>",
            })
    void a_page_without_a_sentence_is_its_list(String page) throws IOException {
        StringBuilder list = new StringBuilder("<h1>Boats</h1>");
        for (int i = 1; i < 20; i++) {
            list.append("<div class='b'><h4><a href='/b")
                    .append(i)
                    .append("'>KEPT boat ")
                    .append(i)
                    .append("</a></h4></div>");
        }
        String foot =
                "<footer><p>GONE Our yard builds boats of every size, and it has done so for a very long time now.</p></footer>";

        assertThat(page(page.formatted(list) + foot))
                .contains("KEPT boat 1\n", "KEPT boat 19")
                .doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='p'><div><p>GONE The newsletter for crews.</p></div><form><input type='email'><button>Send</button></form></div>",
                "<div class='p'><p>GONE News from the deck</p><form><input type='text' name='your-email'><input type='submit' value='Go'></form></div>",
                "<section><h4>GONE Post von Bord</h4><form><input type='email'></form></section>",
                "<div><form><input name='EMAIL' type='email'></form><p>GONE No more than one letter a week.</p></div>",
                "<aside><p>GONE La lettre du quai</p><form><input type='email' name='m'></form></aside>",
            })
    void a_form_that_wants_an_address_takes_its_box_with_it(String box) throws IOException {
        assertThat(between(box)).doesNotContain("GONE").contains("either side");
    }

    @Test
    void a_form_that_wants_no_address_leaves_what_is_said_of_it() throws IOException {
        assertThat(
                        between(
                                "<div><p>KEPT Guess how long the boat is</p><form><input type='number'><button>Try</button></form></div>"))
                .contains("KEPT Guess");
    }

    private static String text() {
        return paragraphs(0, SAID.length);
    }

    private static String paragraphs(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("<p>").append(SAID[i]).append("</p>\n");
        }
        return text.toString();
    }

    private String below(String part) throws IOException {
        return page("<article><h1>The ferry</h1>" + text() + part + "</article>");
    }

    private String between(String part) throws IOException {
        return page(
                "<article><h1>The ferry</h1>"
                        + paragraphs(0, 6)
                        + part
                        + paragraphs(6, SAID.length)
                        + "</article>");
    }

    private String page(String body) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html><head><meta charset='utf-8'><title>The ferry</title>"
                        + "<link rel='canonical' href='https://fjord.example/ferry'></head><body>"
                        + body
                        + "</body></html>");
        return Offprint.run("convert", page.toString(), "--to", "text").out();
    }
}
