package dev.offprint.write.epub;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.h;
import static dev.offprint.convert.ArticleFixture.link;
import static dev.offprint.convert.ArticleFixture.metadata;
import static dev.offprint.convert.ArticleFixture.note;
import static dev.offprint.convert.ArticleFixture.p;
import static dev.offprint.write.epub.EpubFixture.body;
import static dev.offprint.write.epub.EpubFixture.file;
import static dev.offprint.write.epub.EpubFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpubChapterTest {
    private static final EpubOptions DEFAULTS = EpubOptions.defaults();

    @Test
    void notes_pop_up_and_lead_back() {
        Article article =
                bare(
                        p("Said", new Inline.FootnoteReference("a"), "."),
                        note("a", p("By whom."), p("And when.")),
                        p("Lost", new Inline.FootnoteReference("b"), "."));

        assertThat(body(write(Book.of(article), DEFAULTS)))
                .isEqualTo(
                        """
                        <p>Said<sup id="fnref-a"><a href="#fn-a" epub:type="noteref" role="doc-noteref">a</a></sup>.</p>
                        <aside id="fn-a" epub:type="footnote" class="footnote" role="doc-footnote">
                        <p><a href="#fnref-a" role="doc-backlink">a</a> By whom.</p>
                        <p>And when.</p>
                        </aside>
                        <p>Lost<sup id="fnref-b">b</sup>.</p>
                        """);
    }

    @Test
    void links_lead_to_places_in_the_chapter_or_out_of_the_book_or_become_text() {
        Article article =
                new Article(
                        metadata("Links"),
                        List.of(
                                p(link("#b c", "ahead"), link("#none", "nowhere")),
                                p(link("https://example.com/post?a=1&b=2#b%20c", "own address")),
                                p(link("../other.html", "relative"), link("tel:+49 1", "call")),
                                p(link("javascript:alert(1)", "active"), link("x-app:1", "app")),
                                p(new Inline.Anchor("b c"), "Here.")));

        assertThat(body(write(Book.of(article), DEFAULTS)))
                .endsWith(
                        """
                        </header>
                        <p><a href="#b_20c">ahead</a>nowhere</p>
                        <p><a href="#b_20c">own address</a></p>
                        <p>relative<a href="tel:+49%201">call</a></p>
                        <p>activeapp</p>
                        <p><span id="b_20c"></span>Here.</p>
                        """);
    }

    @Test
    void the_contents_of_a_single_post_are_its_headings() {
        Article article =
                new Article(
                        metadata("Post"),
                        List.of(h(2, "One"), h(4, "One A"), h(2, "Two & <three>")));
        String nav = file(write(Book.of(article), DEFAULTS), "EPUB/nav.xhtml");

        assertThat(nav.substring(nav.indexOf("<ol>"), nav.indexOf("</nav>")))
                .isEqualTo(
                        """
                        <ol>
                        <li><a href="chapter-0001.xhtml">Post</a>
                        <ol>
                        <li><a href="chapter-0001.xhtml#section">One</a>
                        <ol>
                        <li><a href="chapter-0001.xhtml#section-2">One A</a></li>
                        </ol>
                        </li>
                        <li><a href="chapter-0001.xhtml#section-3">Two &amp; &lt;three&gt;</a></li>
                        </ol>
                        </li>
                        </ol>
                        """);
    }
}
