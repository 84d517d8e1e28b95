package dev.offprint.write.image;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.image;
import static dev.offprint.convert.ArticleFixture.inlines;
import static dev.offprint.convert.ArticleFixture.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Inline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageReplacementTest {
    private static final Inline.Image FAR = image("https://e.org/a.png", "A");
    private static final Inline.Image NEAR = image("images/1.png", "A");

    static List<Function<List<Inline>, Inline>> what_holds_inlines() {
        return List.of(
                Inline.Emphasis::new,
                Inline.Strong::new,
                Inline.Strikethrough::new,
                Inline.Highlight::new,
                Inline.Superscript::new,
                Inline.Subscript::new,
                content -> new Inline.Link("/b", Optional.empty(), content),
                base -> new Inline.Ruby(base, "r"));
    }

    @ParameterizedTest
    @MethodSource("what_holds_inlines")
    void a_picture_is_replaced_in_whatever_it_stands(Function<List<Inline>, Inline> holder) {
        Article article = bare(p(holder.apply(inlines("x ", FAR))));

        assertThat(ImageReplacement.in(article, image -> Optional.of(NEAR)))
                .isEqualTo(bare(p(holder.apply(inlines("x ", NEAR)))));
    }
}
