package dev.offprint.write.text;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.bullets;
import static dev.offprint.convert.ArticleFixture.deep;
import static dev.offprint.convert.ArticleFixture.everyKind;
import static dev.offprint.convert.ArticleFixture.item;
import static dev.offprint.convert.ArticleFixture.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.convert.LostWords;
import dev.offprint.convert.RandomArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    @Test
    void every_kind_of_block_and_inline_reads_as_plain_text() {
        assertThat(TextWriter.write(everyKind()))
                .isEqualTo(
                        """
                        Every kind

                        Ann Lee, 李四 · 2021-11-13 10:30:00 +0800
                        https://example.com/post?a=1&b=2

                        First part

                        Plain, emphasis, strong, ~~struck~~, x², H₂O, a < b && c.
                        Next link, 漢字(かんじ), note[1], again[1], {{ site.title }}, up.

                          Quoted.

                            Twice.

                        - one
                        - two
                          - deeper
                          after
                        - [x] done
                        - [ ] open

                        9. nine

                        10. ten

                            more

                            if (a < b) {
                                return;
                            }

                        Caption
                        a\tb\tc
                        1\t2 two\t

                        A view

                        The caption

                        term
                        word
                            meaning
                            no term
                        no meaning

                        Summary

                        Inside

                        No summary

                        * * *

                        {% include x.html %}
                        $$a < b$$

                        Last

                        [1] The note.

                            Its second paragraph.
                        """);
    }

    @Test
    void an_article_without_anything_is_no_text() {
        assertThat(TextWriter.write(bare())).isEmpty();
        assertThat(TextWriter.write(bare(p(), p(" ")))).isEmpty();
    }

    @Test
    void an_item_keeps_its_marker_whatever_it_holds() {
        assertThat(
                        TextWriter.write(
                                bare(
                                        bullets(
                                                item(),
                                                item(bullets(item(p("inner")))),
                                                item(new Block.CodeBlock("", "code\n\nmore")),
                                                item(new Block.Quote(List.of(p("quoted"))))))))
                .isEqualTo(
                        """
                        -
                        - - inner
                        -     code

                              more
                        -   quoted
                        """);
    }

    @Test
    void no_word_is_lost_however_deep_it_lies() {
        assertThat(TextWriter.write(deep(100_000)).lines().map(String::strip))
                .containsSubsequence("the deepest quote")
                .contains("the deepest cell", "the deepest word", "the deepest link")
                .anyMatch(line -> line.endsWith("the deepest item"));
    }

    @Test
    void no_word_is_lost_whatever_stands_within_whatever() {
        RandomArticles articles = new RandomArticles(2, List.of());
        for (int i = 0; i < 300; i++) {
            Article article = articles.next();

            assertThat(LostWords.of(article, TextWriter.write(article))).isEmpty();
        }
    }

    @Test
    void a_terminal_gets_no_control_characters() {
        assertThat(TextWriter.write(bare(p("a\u001b[31mred\u0007"), p("b\ud800"))))
                .isEqualTo("a[31mred\n\nb\n");
    }
}
