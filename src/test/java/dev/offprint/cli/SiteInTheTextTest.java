package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a site speaks of itself and of its shops between paragraphs, and what only looks like it. */
class SiteInTheTextTest {
    private static final String FIRST =
            """
            <p>The bridge over the lower lock was built by two brothers, one of whom could not swim and never crossed it.</p>
            <p>The other one crossed it each morning at six with a lantern, and came back at seven with the letters of the day.</p>
            <p>When the water stood high he wore the boots of his father, which reached to his hips and let in water all the same.</p>
            <p>The planks were of larch, and each of them was turned over once in ten years, so that it wore out on both sides.</p>
            <p>On the rail there is a row of notches, one for each flood, and the highest of them is above the head of a child.</p>
            <p>Nobody knows who cut the first one, for it is older than the bridge, and must have come here with the beam itself.</p>
            """;

    private static final String LAST =
            """
            <p>The brother who could not swim kept the books, and there is no plank in the bridge of which he did not know the price.</p>
            <p>He wrote it down in pencil, and over the years the pencil has grown so pale that one has to know what stands there.</p>
            <p>A school class copied the books last year, and found a mistake of two crowns, which the parish has paid back since.</p>
            <p>The money lies in a box under the third plank, and whoever needs two crowns for the ferry may take it from there.</p>
            <p>The ferry itself has not run since the new road was opened, but the rope is still there, and it is oiled each May.</p>
            <p>Whoever pulls it hears a bell on the other side, and a voice that asks in the old manner how many there are to cross.</p>
            <p>It has been taken four times so far, and each time somebody has put it back before the winter, nobody knows who.</p>
            <p>The lantern hangs in the lock house, and the keeper lights it on the day on which the elder brother was born.</p>
            """;

    private static final String SLIDE =
            "<div class='swiper-slide'><a href='/%1$d'><img src='/i%1$d.jpg'><h3>GONE bridge %1$d of the valley</h3><p>A line or two that says what the page is about, and why one should go on to it.</p></a></div>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='pick'><div>Larch %1$d</div><a class='j' href='#r%1$d'>GONE to review</a></div>",
                "<section><h3>Plank %1$d</h3><p><a href='#s%1$d'>GONE down</a></p></section>",
            })
    void a_button_that_leads_down_the_page_is_not_of_the_text(String part) throws IOException {
        String parts = part.formatted(1) + part.formatted(2) + part.formatted(3);

        assertThat(between(parts))
                .doesNotContain("GONE")
                .contains("3", "could not swim", "was born");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>It was turned over twice.<sup><a href='#n1'>[KEPT]</a></sup> And once more.</p>",
                "<p>So says the <a href='#books'>KEPT ledger</a> of the brother.</p>",
                "<ul><li><a href='#one'>KEPT planks</a></li><li>of larch</li></ul>",
                "<p><a href='#contact'>Discuss KEPT planks</a></p>",
            })
    void a_link_within_a_sentence_or_a_list_is_of_it(String part) throws IOException {
        assertThat(between(part + part + part)).containsPattern("(?s)KEPT.*KEPT.*KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='https://shop.lock.example/boots?utm_source=blog&utm_medium=internal'>GONE boots like those of the father</a></p>",
                "<div><a href='/letter?utm_campaign=spring'>Win GONE two crowns in our survey</a></div>",
            })
    void a_line_that_the_site_counts_clicks_on_advertises_it(String line) throws IOException {
        assertThat(between(line)).doesNotContain("GONE").contains("could not swim", "was born");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='https://museum.example/lantern?utm_source=lock'>KEPT lantern in the museum</a></p>",
                "<p>The <a href='/boots?utm_source=blog'>boots KEPT</a> let in water.</p>",
                "<p><a href='/books'>The books KEPT in the parish</a></p>",
                "<p><a href='/a?utm_source=m'>KEPT one</a></p><p><a href='/b?utm_source=m'>KEPT two</a></p><p><a href='/c?utm_source=m'>Three</a></p><p><a href='/d?utm_source=m'>Four</a></p>",
            })
    void other_links_with_such_marks_are_of_the_text(String line) throws IOException {
        assertThat(between(line)).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='deal'><b>GONE for less</b><p>Use promo code LARCH at <a rel='nofollow sponsored' href='https://quay.example/?a=1'>Quay</a>.</p></div>",
                "<div><p>Mit dem Rabattcode LARCH bei GONE: <a rel='sponsored' href='https://quay.example/?a=1'>Quay</a></p></div>",
            })
    void a_box_with_a_code_for_a_paid_link_is_an_advert(String box) throws IOException {
        assertThat(between(box)).doesNotContain("GONE").contains("could not swim", "was born");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>They had a promo code KEPT on the <a rel='nofollow' href='https://quay.example/?a=1'>back of the bill</a>.</p>",
                "<div><p>The promo code KEPT was LARCH, says the <a href='https://museum.example/bills'>museum</a>.</p></div>",
                "<div><p>Promo code KEPT: <a rel='nofollow' href='https://quay.example/1'>Quay</a></p><ul><li>Planks</li><li>Nails</li></ul></div>",
                "<div><p>Promo code KEPT 1: <a rel='nofollow' href='https://quay.example/1'>Quay</a></p></div><div><p>Promo code 2, promo code 3, promo code 4, promo code 5, promo code 6, promo code 7.</p></div>",
            })
    void a_code_that_a_text_speaks_of_is_of_it(String box) throws IOException {
        assertThat(between(box)).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Where to buy GONE</h3><div class='b'><a rel='nofollow' href='https://quay.example/1'>Buy on Quay</a></div><h2>The notches</h2>",
                "<div><p>Available at these GONE partners:</p><div><a href='https://quay.example/1'>Buy at Quay</a><a href='https://mole.example/1'>Buy at Mole</a></div></div>",
                "<div><h4>Où acheter GONE</h4><p><a href='https://quay.example/1'>Acheter chez Quay</a></p></div>",
            })
    void a_label_goes_with_the_shops_below_it(String part) throws IOException {
        assertThat(between(part)).doesNotContain("GONE").contains("could not swim", "was born");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Best for families: KEPT larch</h3><div><a rel='nofollow' href='https://quay.example/1'>Buy on Quay</a></div><h2>The notches</h2>",
                "<p>Buy it KEPT if you have a lock of your own.</p><div><a rel='nofollow' href='https://quay.example/1'>Buy on Quay</a></div><h2>The notches</h2>",
                "<div><h3>Where to buy KEPT</h3><div><a rel='nofollow' href='https://quay.example/1'>Buy on Quay</a></div><p>The sawmill in the valley has larch.</p></div>",
            })
    void what_says_more_than_where_to_buy_stays(String part) throws IOException {
        assertThat(between(part)).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='swiper'><div class='swiper-wrapper'>%s</div></div>",
                "<section class='carousel-slider'>%s</section>",
            })
    void a_row_of_pages_that_slides_is_of_the_site(String row) throws IOException {
        String slides = SLIDE.formatted(1) + SLIDE.formatted(2) + SLIDE.formatted(3);

        assertThat(between(row.formatted(slides)))
                .doesNotContain("GONE")
                .contains("could not swim", "was born");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='swiper'><div class='swiper-slide'><img src='/1.jpg'><p>KEPT plank of larch, turned over once</p></div><div class='swiper-slide'><img src='/2.jpg'><p>A plank of oak</p></div><div class='swiper-slide'><img src='/3.jpg'><p>A plank of pine</p></div></div>",
                "<div class='swiper'><figure><a href='/1.jpg'><img src='/1s.jpg'></a><figcaption>KEPT the rail</figcaption></figure><figure><a href='/2.jpg'><img src='/2s.jpg'></a><figcaption>The beam</figcaption></figure></div>",
            })
    void pictures_that_slide_are_of_the_text(String row) throws IOException {
        assertThat(between(row)).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='c'><div><h2>GONE by kind</h2><a href='/all'>View all kinds</a></div><div><div><img src='/s.png'><a href='/w'>Of wood GONE</a></div><div><img src='/s.png'><a href='/st'>Of stone</a></div><div><img src='/s.png'><a href='/i'>Of iron</a></div><div><img src='/s.png'><a href='/r'>Of rope</a></div></div></div>",
                "<section><h3>GONE Brücken</h3><ul><li><a href='/h'>Aus Holz GONE</a></li><li><a href='/s'>Aus Stein</a></li><li><a href='/e'>Aus Eisen</a></li><li><a href='/x'>Aus Seil</a></li></ul><a href='/alle'>Alle ansehen</a></section>",
            })
    void a_box_of_links_that_ends_in_all_of_them_is_of_the_site(String box) throws IOException {
        assertThat(between(box)).doesNotContain("GONE").contains("could not swim", "was born");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='LeadForm_container__x'><h3>GONE wins planks</h3><ul><li>For all who build</li><li>GONE in three days</li></ul><p><q>We have never had so many planks in so short a time, and all of them of larch.</q></p><form><input type='text' name='firm'><input type='email'><button>Send</button></form></div>",
            })
    void a_box_that_is_named_after_its_form_goes_with_it(String box) throws IOException {
        assertThat(between(box)).doesNotContain("GONE").contains("could not swim", "was born");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='bridge'><h3>KEPT notches</h3><p>There are nine of them now, and the ninth was cut by a girl from the school class, who had come for the books and stayed for the flood, which rose in the night to the seventh and in the morning to the eighth of them.</p><p>She had a knife with her because she wanted to cut a flute, and when the water had gone she cut the notch first, and then the flute, from the same larch, and it plays to this day when the wind is from the west.</p><p>The wind is from the west on most days, and on the others nobody is there to hear whether it plays at all.</p><form><input type='email'><button>Send</button></form></div>",
                "<div class='form'><h3>KEPT plank</h3><p>There are nine of them now, and the ninth was cut by a girl from the school class.</p><input type='number' name='length'></div>",
            })
    void what_stands_around_another_form_stays(String box) throws IOException {
        assertThat(between(box)).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class='x'>%s</div>", "<div><p><b>%s</b></p></div>"})
    void what_the_foot_of_the_page_says_again_is_said_of_the_site(String box) throws IOException {
        String slogan =
                "GONE bridges for everybody: compare planks of the best mills, and cross in peace.";
        String foot =
                "<footer><a href='/'>Start</a><p>" + slogan + "</p><a href='/us'>Us</a></footer>";
        String body =
                "<main><article><h1>The bridge</h1><div>"
                        + FIRST
                        + LAST
                        + "</div>%s</article></main>";

        assertThat(text(body.formatted(box.formatted(slogan)) + foot))
                .doesNotContain("GONE")
                .contains("was born");
        assertThat(text(body.formatted(box.formatted(slogan.replace("GONE", "KEPT"))) + foot))
                .contains("KEPT");
    }

    private String between(String part) throws IOException {
        return text("<article><h1>The bridge</h1>" + FIRST + part + LAST + "</article>");
    }

    private String text(String body) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html><head><meta charset='utf-8'><title>The bridge</title>"
                        + "<link rel='canonical' href='https://lock.example/bridge'></head><body>"
                        + body
                        + "</body></html>");
        return Offprint.run("convert", page.toString(), "--to", "text").out();
    }
}
