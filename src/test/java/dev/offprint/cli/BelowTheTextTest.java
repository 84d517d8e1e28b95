package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page goes on with below a text, in the same box or in one of its own. */
class BelowTheTextTest {
    private static final String TEXT =
            """
            <p>The weather station on the hill was built by a teacher who wanted to know why his apples froze in May.</p>
            <p>He read the instruments at seven, at two and at nine for forty years, and he was never once late for it.</p>
            <p>When he was ill his daughter went up in his stead, and the books do not show on which days that was.</p>
            <p>The books fill a shelf in the school, and each of them smells of the lamp by which it was written up.</p>
            <p>On the day of the great storm there is a blank, for the roof of the hut had gone and the pen with it.</p>
            <p>He wrote the figures down from memory in the evening, and in the margin he begged whoever reads it for pardon.</p>
            <p>Nobody has found a mistake in them since, though a whole institute has looked for one with machines.</p>
            <p>The hut stands to this day, and the hook on which his coat hung is still warm in the sun at noon.</p>
            <p>Children who are sent up there to fetch the figures say that somebody is always there before them.</p>
            <p>The apples, by the way, still freeze in May, and nobody in the village wants to have it otherwise now.</p>
            <p>What the station measured in all these years is kept on paper, and the paper is kept under glass.</p>
            <p>A copy of it was made last winter by two pupils, who have not spoken of anything but wind since then.</p>
            <p>The teacher himself lies under an apple tree, and the stone says nothing but how high above the sea it is.</p>
            <p>Whoever stands there in the evening hears the vane turn on the hut, which nobody has oiled since the last war.</p>
            <p>It can be heard as far as the school, and the children learn to tell the wind by it before they learn to read.</p>
            <p>There is talk of a new station with a mast of steel, and of a man from the town who would look at it once a year.</p>
            """;

    private static final String TEASER =
            "<%1$s class='%2$s'><img src='/i%3$d.jpg'><h3>GONE story %3$d of the hill</h3><p>A line or two that says what the story is about, and where the hill comes in.</p><a href='/s%3$d'>LEARN MORE</a></%1$s>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section class='related-pages'><h2>Explore more</h2><div class='grid'>%s</div></section>",
                "<div class='c1'><h2>You might also like</h2><div class='c2'>%s</div></div>",
                "<div class='post-list'>%s</div>",
                "<div class='swiper'><div class='track'>%s</div></div>",
                "<div><p>Mehr zum Thema</p><div>%s</div></div>",
            })
    void a_row_of_teasers_is_of_the_page(String row) throws IOException {
        String teasers = teaser("div", 1) + teaser("div", 2) + teaser("div", 3);

        assertThat(below(row.formatted(teasers))).doesNotContain("GONE").contains("but wind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='post-grid'><ul class='books'>%s</ul></div>",
                "<div class='post-list'><ol>%s</ol></div>",
                "<div class='swiper'><ul>%s</ul></div>",
            })
    void a_list_of_what_the_text_is_about_is_of_the_text(String list) throws IOException {
        String shelf = list.formatted(teaser("li", 1) + teaser("li", 2));
        String told =
                "<h2>GONE story 1 of the hill</h2><p>It is the first that anybody should read of the hill and of its teacher.</p>"
                        + "<h2>GONE story 2 of the hill</h2><p>It is the last, and the one that the daughter wrote when he was gone.</p>";

        assertThat(text("<article><h1>Two books</h1>" + TEXT + told + shelf + "</article>"))
                .containsSubsequence("GONE story 1", "was gone", "GONE story 1", "GONE story 2");
        assertThat(text("<article><h1>Two books</h1>" + TEXT + shelf + "</article>"))
                .doesNotContain("GONE");
    }

    @Test
    void teasers_are_the_text_of_a_page_that_has_no_other() throws IOException {
        String teasers = teaser("li", 1) + teaser("li", 2) + teaser("li", 3);

        assertThat(text("<h1>The hill</h1><ul class='posts'>" + teasers + "</ul>"))
                .contains("GONE story 1", "GONE story 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Up next</h2><h3>GONE the glass maker</h3><p>He lives below the hill.</p><h5><a href='/g'>Up next: GONE the glass maker</a></h5>",
                "<p>YOU MIGHT ALSO LIKE:</p><ul><li><a href='/a'>GONE one</a></li><li><a href='/b'>GONE two</a></li></ul>",
                "<h3>Lesen Sie auch</h3><p><a href='/a'>GONE eins</a></p><p><a href='/b'>GONE zwei</a></p>",
                "<h4>À lire aussi</h4><ul><li><a href='/a'>GONE un</a></li></ul>",
                "<p>関連記事</p><ul><li><a href='/a'>GONE 一</a></li><li><a href='/b'>GONE 二</a></li></ul>",
            })
    void a_label_of_other_pages_goes_with_what_stands_below_it(String section) throws IOException {
        assertThat(below(section)).doesNotContain("GONE").contains("but wind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Related products and services</h2><p>A barometer from <a href='/a'>KEPT the smith</a> is as good, and he repairs it for nothing if the glass was not broken on purpose by its owner or his children.</p>",
                "<h2>What next?</h2><p>KEPT the daughter goes on.</p>",
                "<p>He read these:</p><ul><li><a href='/a'>KEPT one book</a></li></ul>",
                "<h2>Where he went</h2><ul><li>See <a href='/a'>KEPT the valley</a> for the way down.</li><li>Or stay.</li></ul>",
                "<h2>Related</h2><p>KEPT the hill is related to another one, which stands across the valley and has no station, no teacher and no apples that freeze in May or at any other time of the year.</p>",
            })
    void a_section_that_tells_stays(String section) throws IOException {
        assertThat(below(section)).contains("KEPT", "but wind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Looking for a forecast?</h3><p>GONE our keepers help you.</p><p><a class='btn btn-primary' href='/f'>Learn More</a></p>",
                "<h2>Ready to measure?</h2><p>GONE in three steps.</p><div><a href='/f'>Get started</a></div>",
                "<h3>Abonnieren Sie uns</h3><p>GONE jeden Tag.</p><p><a class='button' href='/f'>Jetzt anmelden</a></p>",
                "<h3>Inscrivez-vous</h3><p>GONE chaque jour.</p><p><a href='/f'>Je m'abonne</a></p>",
                "<h3>Подпишитесь</h3><p>GONE каждый день.</p><p><a href='/f'>Подписаться</a></p>",
            })
    void a_call_at_the_end_goes_without_a_box_of_its_own(String call) throws IOException {
        assertThat(below("<hr>" + call)).doesNotContain("GONE").contains("but wind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='testimonials'>%s%s%s</div>",
                "<section><h2>What they say</h2>%s%s</section>",
                "<ul class='kundenstimmen'>%s%s%s%s</ul>",
                "<div class='slider'><div>%s</div><div>%s</div></div>",
                "<footer>%s%s%s</footer>",
            })
    void what_customers_say_below_an_article_is_of_the_page(String box) throws IOException {
        String voice =
                "<div class='testimonial-item'><p>GONE I have never had a better forecast in my garden.</p><div>Mia K.</div></div>";

        assertThat(below(box.replace("%s", voice))).doesNotContain("GONE").contains("but wind");
    }

    @Test
    void one_customer_between_two_paragraphs_is_quoted() throws IOException {
        assertThat(
                        text(
                                "<article><h1>The hill</h1><p>Before all else he asked the neighbours what they thought of it.</p>"
                                        + "<figure class='testimonial'><blockquote>KEPT we want to know, too.</blockquote></figure>"
                                        + TEXT
                                        + "</article>"))
                .contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As an Amazon Associate I earn from qualifying purchases, GONE.",
                "We independently review GONE everything we recommend. If you buy through our links, we may earn a commission.",
                "Wer über unsere Links kauft, bringt uns eine kleine Provision, GONE.",
                "Cet article GONE contient des liens affiliés vers des produits.",
                "当記事の商品リンクはアフィリエイトです GONE。",
            })
    void what_the_site_is_paid_for_is_said_by_the_site(String notice) throws IOException {
        assertThat(below("<div><p>" + notice + "</p></div>")).doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='faq-item'><div role='button' aria-expanded='false' aria-controls='a'><h3>KEPT why do apples freeze?</h3></div><div id='a'><p>Because the cold flows down the hill at night like water, and stays in the orchard.</p></div></div>",
                "<div class='item'><button aria-expanded='false'>KEPT why do apples freeze?</button><div><p>Because the cold flows down the hill at night like water, and stays in the orchard.</p></div></div>",
                "<div><div><h3>KEPT warum frieren Äpfel?</h3></div><div><p>Weil die Kälte nachts wie Wasser den Hügel hinabfließt und im Garten liegen bleibt.</p></div></div>",
                "<section><h4>KEPT pourquoi gèlent-elles ?</h4><p>Parce que le froid descend la nuit comme de l'eau et reste dans le verger jusqu'au matin.</p></section>",
                "<dl><dt>KEPT Frost</dt><dd>What comes down the hill at night like water, and stays in the orchard until the sun is up.</dd></dl>",
            })
    void a_question_stays_with_its_answer(String item) throws IOException {
        assertThat(
                        text(
                                "<div id='wrap'><h1>The hill</h1><div class='entry-content'>%s</div><div class='more-of-it'>%s</div></div>"
                                        .formatted(TEXT, item)))
                .contains("KEPT", "but wind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='widget heading-widget'><h2>KEPT second part</h2></div>",
                "<nav class='dropdown-list'><ul><li>KEPT %1$s</li><li>%1$s</li><li>%1$s</li><li>%1$s</li></ul></nav>",
                "<div class='sidebar'><h3>KEPT what a barometer is</h3><p>%1$s</p><p>%1$s</p><p>%1$s</p><p>%1$s</p></div>",
                "<aside><h3>KEPT</h3><p>%1$s</p><p>%1$s</p><p>%1$s</p><p>%1$s</p></aside>",
                "<div class='rightpanel'><p>KEPT %1$s</p><p>%1$s</p><p>%1$s</p><p>%1$s</p></div>",
            })
    void running_text_that_leads_nowhere_stays_whatever_it_is_called(String part)
            throws IOException {
        String said =
                "A tube of glass with mercury in it, which stands the higher the more the air above it weighs, and falls before rain and before most quarrels.";

        assertThat(
                        text(
                                "<div id='wrap'><h1>The hill</h1><div class='c1'>"
                                        + TEXT
                                        + "</div>"
                                        + part.formatted(said)
                                        + "<div class='c1'>"
                                        + TEXT.replace("weather", "second")
                                        + "</div></div>"))
                .contains("KEPT", "second station");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='/c%1$d'>Frost of the year 190%1$d on the hill GONE</a></p>",
                "<p><a href='https://hill.example/c%1$d'>Wetter im Dorf GONE Nummer %1$d</a></p>",
                "<p><strong><a href='/c%1$d'>Le temps GONE au village %1$d</a></strong></p>",
                "<p><a href='/c%1$d'>El tiempo del pueblo GONE %1$d</a></p>",
                "<p><a href='/c%1$d'>Погода в деревне GONE %1$d</a></p>",
            })
    void a_run_of_titles_that_begin_alike_is_of_the_site(String line) throws IOException {
        StringBuilder run = new StringBuilder("<div><h2>GONE in all years</h2>");
        for (int i = 1; i < 9; i++) {
            run.append(line.formatted(i));
        }

        assertThat(below(run + "</div>")).doesNotContain("GONE").contains("but wind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='from'><p>Original publication: <a href='https://institute.example/7'>https://institute.example/KEPT</a></p></div>",
                "<div><p>Source: <a href='https://institute.example/7'>KEPT yearbook of the institute</a></p></div>",
                "<div><p>Quelle: KEPT Jahrbuch</p></div>",
                "<p>Photograph: <a href='/who'>KEPT Ada Bell</a></p>",
                "<div class='foot'><div>Fonte: <a href='https://institute.example/7'>KEPT</a></div></div>",
            })
    void a_line_that_says_where_a_text_comes_from_is_of_it(String line) throws IOException {
        String body = "<article><h1>The hill</h1><div class='text'>" + TEXT + "</div>" + line;

        assertThat(text(body + "</article>")).contains("KEPT", "but wind");
    }

    private static String teaser(String tag, int number) {
        return TEASER.formatted(tag, "card", number);
    }

    private String below(String part) throws IOException {
        return text("<article><h1>The hill</h1>" + TEXT + part + "</article>");
    }

    private String text(String body) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html><head><meta charset='utf-8'><title>The hill</title>"
                        + "<link rel='canonical' href='https://hill.example/station'></head><body>"
                        + body
                        + "</body></html>");
        return Offprint.run("convert", page.toString(), "--to", "text").out();
    }
}
