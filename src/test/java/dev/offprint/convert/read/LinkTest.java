package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.blocks;
import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.convert.Convert;
import dev.offprint.write.markdown.Flavour;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @Test
    void a_link_around_blocks_goes_inside_the_title() {
        assertThat(markdown("<a href='/a'><div>One</div><h2>Two</h2><p>Three</p></a>"))
                .isEqualTo("One\n\n## [Two](/a)\n\nThree\n");
    }

    @Test
    void a_link_around_a_card_stays_on_its_picture_and_its_first_words() {
        assertThat(
                        markdown(
                                """
                                <figure class="kg-card kg-bookmark-card"><a href="/a">
                                <div><img src=b.png></div><div><div>One</div><div>Two</div></div>
                                <div><img src=c.png></div></a></figure>
                                """))
                .isEqualTo("[![](b.png)](/a)\n\n[One](/a)\n\nTwo\n\n![](c.png)\n");
    }

    @Test
    void a_link_around_a_figure_stays_around_the_picture() {
        assertThat(
                        markdown(
                                "<a href='/a'><figure><img src=b.png><figcaption>c</figcaption></figure></a>"))
                .isEqualTo("[![](b.png)](/a)\n*[c](/a)*\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:go()",
                " JavaScript:go()",
                "java\tscript:x",
                "",
                "#",
                "file:///a",
                "about:blank"
            })
    void a_link_that_leads_nowhere_is_its_content(String href) {
        assertThat(markdown("<p>One <a href=\"" + href + "\">two</a></p>")).isEqualTo("One two\n");
    }

    @Test
    void a_link_without_text_goes() {
        assertThat(markdown("<p>One <a href='/a'> </a><a href='/b'><b></b></a>two</p>"))
                .isEqualTo("One two\n");
    }

    @Test
    void a_link_in_a_link_is_its_content() {
        var body = Jsoup.parse("<p></p>").body();
        var outer = body.appendElement("a").attr("href", "/a").text("One ");
        outer.appendElement("a").attr("href", "/b").text("two");

        assertThat(
                        Convert.write(
                                        ArticleReader.read(body, AddressResolver.AS_WRITTEN),
                                        Flavour.GFM)
                                .text())
                .isEqualTo("[One two](/a)\n");
    }

    @Test
    void addresses_go_through_the_resolver() {
        var body = Jsoup.parse("<a href='b'>One</a> <img src=c.png> <a href='bad'>two</a>").body();

        var read =
                ArticleReader.read(
                        body, address -> address.equals("bad") ? "" : "https://e.org/" + address);

        assertThat(Convert.write(read, Flavour.GFM).text())
                .isEqualTo("[One](https://e.org/b) ![](https://e.org/c.png) two\n");
    }

    @Test
    void a_link_to_a_heading_of_the_post_leads_to_its_slug() {
        assertThat(markdown("<p><a href='#top'>Up</a></p><h2 id=top>Über uns &amp; mehr</h2>"))
                .isEqualTo("[Up](#über-uns--mehr)\n\n## Über uns & mehr\n");
    }

    @Test
    void a_link_to_another_place_of_the_post_finds_it_in_markdown() {
        assertThat(markdown("<p><a href='#x'>Up</a></p><p id=x>One</p>"))
                .isEqualTo("[Up](#x)\n\n<a id=\"x\"></a>One\n");
    }

    @Test
    void what_a_link_points_at_is_an_anchor_in_the_article() {
        Paragraph paragraph = (Paragraph) blocks("<a name=x></a><p>One <a href='#x'>up</a>").get(0);

        assertThat(paragraph.content().get(0)).isEqualTo(new Anchor("x"));
    }

    @Test
    void a_bare_address_is_a_link_up_to_the_punctuation_after_it() {
        assertThat(markdown("<p>See (https://e.org/a_(b)), www.e.org. Mail me@e.org!</p>"))
                .isEqualTo(
                        "See (<https://e.org/a_(b)>), [www.e.org](http://www.e.org). Mail <me@e.org>!\n");
    }

    @Test
    void a_bare_address_ends_where_the_sentence_goes_on_without_a_space() {
        assertThat(markdown("<p>视频：https://e.org/a1频道 与 https://e.org/a에서</p>"))
                .isEqualTo("视频：<https://e.org/a1>频道 与 <https://e.org/a>에서\n");
    }

    @Test
    void a_bare_address_has_letters_of_every_script() {
        assertThat(
                        markdown(
                                "<p>https://e.org/straße/ (https://e.org/潮汐) https://bücher.example/Öl,"
                                        + " https://e.org/コーヒー https://e.org/มด.</p>"))
                .isEqualTo(
                        "<https://e.org/straße/> (<https://e.org/潮汐>) <https://bücher.example/Öl>,"
                                + " <https://e.org/コーヒー> <https://e.org/มด>.\n");
    }

    @Test
    void an_address_whose_end_nobody_can_tell_stays_text() {
        assertThat(markdown("<p>见https://e.org/频道，很好 https://e.org/a…b https://e.org/a—b</p>"))
                .isEqualTo("见https\\://e.org/频道，很好 https\\://e.org/a…b https\\://e.org/a—b\n");
    }
}
