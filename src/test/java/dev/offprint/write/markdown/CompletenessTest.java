package dev.offprint.write.markdown;

import static dev.offprint.convert.ArticleFixture.everyKind;
import static dev.offprint.convert.ArticleFixture.image;
import static dev.offprint.convert.ArticleFixture.inlines;
import static dev.offprint.convert.ArticleFixture.note;
import static dev.offprint.convert.ArticleFixture.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Block;
import dev.offprint.article.Inline.FootnoteReference;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Verbatim;
import dev.offprint.write.markdown.MarkdownWriter.Mismatch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {
    private static final List<Block> ARTICLE =
            List.of(
                    p("One ", new Strong(inlines("two")), " three", new FootnoteReference("n")),
                    note("n", p("Note")),
                    p(image("a.png", "Alt"), new Verbatim("{{ x }}")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One **two** three[^n]\n\n> Note\n\n![Alt](a.png)M",
                "1. One\\\n   two three[^n]\n   - [x] Note\n\n   ==![Alt](a.png)==M",
            })
    void signs_and_lines_are_no_matter(String markdown) {
        assertThat(difference(markdown)).isEmpty();
    }

    @Test
    void a_word_that_the_writer_forgot_is_reported() {
        assertThat(difference("One three[^n]\n\n> Note\n\n![Alt](a.png)M"))
                .contains(new Mismatch("two", "three[^n]Note\uFFFCAltM"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One **two** three\n\n> Note\n\n![Alt](a.png)M",
                "One **two** three[^n]\n\n![Alt](a.png)M",
                "One **two** three[^n]\n\n> Note\n\nAltM",
                "One **two** three[^n]\n\n> Note\n\n![](a.png)M",
                "One **two** three[^n]\n\n> Note\n\n![Alt](a.png)",
                "One **two** three[^n]\n\n> Note\n\n![Alt](a.png)M more",
                "three[^n] **two** One\n\n> Note\n\n![Alt](a.png)M",
            })
    void so_is_all_that_is_lost_or_added_or_moved(String markdown) {
        assertThat(difference(markdown)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void every_kind_is_found_in_every_flavour(Flavour flavour) {
        assertThat(MarkdownWriter.write(everyKind(), new MarkdownOptions(flavour)).mismatches())
                .isEmpty();
    }

    private static Optional<Mismatch> difference(String markdown) {
        String read = DocumentWords.of(new RereadCheck(Flavour.GFM).parse(markdown));
        return Completeness.difference(ArticleWords.of(ARTICLE, Flavour.GFM, "M"), read);
    }
}
