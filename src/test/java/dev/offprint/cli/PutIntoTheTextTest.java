package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a site puts between, above and below the paragraphs of a text, and what only looks like it.
 */
class PutIntoTheTextTest {
    private static final String FIRST =
            """
            <p>The weather station on the hill was built by a teacher who wanted to know why his apples froze in May.</p>
            <p>He read the instruments at seven, at two and at nine for forty years, and he was never once late for it.</p>
            <p>When he was ill his daughter went up in his stead, and the books do not show on which days that was.</p>
            <p>The books fill a shelf in the school, and each of them smells of the lamp by which it was written up.</p>
            <p>On the day of the great storm there is a blank, for the roof of the hut had gone and the pen with it.</p>
            <p>He wrote the figures down from memory in the evening, and in the margin he begged whoever reads it for pardon.</p>
            <p>Nobody has found a mistake in them since, though a whole institute has looked for one with machines.</p>
            <p>The teacher himself lies under an apple tree, and the stone says nothing but how high above the sea it is.</p>
            <p>Whoever stands there in the evening hears the vane turn on the hut, which nobody has oiled since the last war.</p>
            <p>It can be heard as far as the school, and the children learn to tell the wind by it before they learn to read.</p>
            <p>There is talk of a new station with a mast of steel, and of a man from the town who would look at it once a year.</p>
            """;

    private static final String LAST =
            """
            <p>The hut stands to this day, and the hook on which his coat hung is still warm in the sun at noon.</p>
            <p>Children who are sent up there to fetch the figures say that somebody is always there before them.</p>
            <p>The apples, by the way, still freeze in May, and nobody in the village wants to have it otherwise now.</p>
            <p>What the station measured in all these years is kept on paper, and the paper is kept under glass.</p>
            <p>A copy of it was made last winter by two pupils, who have not spoken of anything but wind since then.</p>
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>Read more:</strong> <a href='/glass'>GONE of the glass maker</a></p>",
                "<div class='c7'><p>Lesen Sie auch: <a href='/glas'>GONE vom Glasmacher</a></p></div>",
                "<p>[À lire aussi : <a href='https://hill.example/verre'>GONE du verrier</a>]</p>",
                "<p><a href='/vidrio'>Lea también: GONE del vidriero</a></p>",
                "<h4>Читайте также: <a href='/steklo'>GONE о стекле</a></h4>",
                "<p>関連記事：<a href='/garasu'>GONE ガラス職人の話</a></p>",
                "<p>👉 <a href='/all'>View all GONE stories of the hill</a></p>",
            })
    void a_line_that_only_leads_to_another_page_is_not_of_the_text(String line) throws IOException {
        assertThat(between(line)).doesNotContain("GONE").contains("in May.", "still warm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read more: <a href='https://institute.example/storms'>KEPT report of the institute</a></p>",
                "<p>See <a href='/glass'>KEPT story of the glass maker</a>, who was his friend.</p>",
                "<p>Related: KEPT the hut of the neighbour has the same roof.</p>",
                "<p>Read more about <a href='/glass'>glass</a> than KEPT you wish to know.</p>",
                "<p><a href='/table.pdf'>Read the full KEPT table</a></p>",
            })
    void a_line_that_tells_or_names_a_source_is_of_the_text(String line) throws IOException {
        assertThat(between(line)).contains("KEPT", "in May.", "still warm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='cta-card'><h3>GONE forecasts for your garden</h3><a class='btn' href='/join'>Learn more</a></div>",
                "<div class='x'><h4>GONE each morning in your inbox</h4><p>Join thousands of gardeners.</p><a href='/join'>Sign up</a></div>",
                "<section class='newsletter-card'><div>GONE Der Wetterbrief</div><div>Jeden Freitag, kostenlos.</div></section>",
                "<div class='banner'><p>Essayez GONE notre station gratuitement</p><a class='button' href='/essai'>Commencer</a></div>",
                "<aside><h3>¿Te gusta GONE? Suscríbete al boletín</h3><p>Cada semana, gratis.</p><button>Suscribirse</button></aside>",
                "<div><p>天気GONEメルマガ、無料です。</p><a class='btn' href='/touroku'>登録する</a></div>",
            })
    void a_box_that_asks_for_something_is_not_of_the_text(String box) throws IOException {
        assertThat(between(box)).doesNotContain("GONE").contains("in May.", "still warm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='callout'><h3>KEPT what a barometer is</h3><p>A tube of mercury with a scale.</p></div>",
                "<div class='cta-free'><p>KEPT nobody asked.</p></div>",
                "<p>He founded a newsletter for KEPT gardeners, and two of them subscribed to it at once.</p>",
                "<div class='course'><h3>KEPT course for keepers</h3><p>It is free and takes nine weeks of your winter.</p><a href='/a'>Join it</a></div>"
                        + "<div class='course'><h3>A course for smiths</h3><p>It costs a sack of coal, and the smith is kind.</p><a href='/b'>Join it</a></div>"
                        + "<div class='course'><h3>A course for bakers</h3><p>It is held at night, with bread for all.</p><a href='/c'>Join it</a></div>",
                "<figure><blockquote>KEPT sign up for nothing, he said.</blockquote></figure>",
            })
    void a_box_that_tells_is_of_the_text(String box) throws IOException {
        assertThat(between(box)).contains("KEPT", "in May.", "still warm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><a href='https://shop.example/7' rel='sponsored'>Check price at GONE Shop</a></div>",
                "<p><a class='btn' href='https://quay.example/b?tag=x'>$35 from GONE</a></p>",
                "<div class='buy'><a href='https://laden.example/1' rel='nofollow'>Zum Angebot bei GONE</a></div>",
                "<div><a href='https://tienda.example/1'>Ver precio GONE</a> <a href='https://otra.example/1'>Comprar en GONE</a></div>",
                "<p><a href='https://amzn.example/x'>Amazonで見る GONE</a></p>",
                "<div class='products'><p><a href='/p/1'>GONE thermometer</a></p><p>USD 19.90</p><p><a href='/p/1'>Buy now</a></p>"
                        + "<p><a href='/p/2'>Another thermometer</a></p><p>USD 29.90</p><p><a href='/p/2'>Buy now</a></p></div>",
            })
    void a_link_to_a_shop_is_not_of_the_text(String offer) throws IOException {
        assertThat(between(offer)).doesNotContain("GONE").contains("in May.", "still warm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A thermometer cost $35 at KEPT in those days, which was a month of milk.</p>",
                "<ul><li><a href='/suit'>Shop for KEPT a suit</a></li><li>Book the band</li></ul>",
                "<h3><a href='https://quay.example/b'>KEPT the thermometer of the hill</a></h3>",
                "<table><tr><td>KEPT glass</td><td><a href='https://quay.example/b'>$35 at Quay</a></td></tr></table>",
                "<p><a href='https://quay.example/b'>KEPT the thermometer that he used</a></p>",
            })
    void what_is_said_of_a_price_is_of_the_text(String line) throws IOException {
        assertThat(between(line)).contains("KEPT", "in May.", "still warm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='w-form'><form><input type='email'><button>Send</button></form><div class='w-form-done'><div>Thank you! GONE has been received.</div></div></div>",
                "<div class='form-wrap'><form><input type='text'></form><div class='error-message'>Etwas ist schiefgegangen, GONE.</div><div class='error-message'>Fehler, GONE</div></div>",
                "<div class='success-msg'>Merci ! GONE est bien arrivé.</div>",
                "<div class='contact-confirmation'>Gracias, GONE.</div><div class='form-error'>Lo sentimos, GONE.</div>",
                "<div class='is-success'>Спасибо! GONE получено.</div>",
            })
    void what_a_form_says_when_it_was_sent_is_not_of_the_text(String answer) throws IOException {
        assertThat(between(answer)).doesNotContain("GONE").contains("in May.", "still warm");
    }

    private String between(String part) throws IOException {
        return text("<article><h1>The hill</h1>" + FIRST + part + LAST + "</article>");
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
