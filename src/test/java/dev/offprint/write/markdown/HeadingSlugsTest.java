package dev.offprint.write.markdown;

import static dev.offprint.convert.ArticleFixture.h;
import static dev.offprint.convert.ArticleFixture.link;
import static dev.offprint.convert.ArticleFixture.note;
import static dev.offprint.convert.ArticleFixture.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Block;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.convert.Convert;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingSlugsTest {
    private static final Block LINKS = p(link("#n", "note"), " ", link("#t", "text"));
    private static final Block NOTE = note("1", p("One"), h(2, new Anchor("n"), "Same"));
    private static final Block HEADING = h(2, new Anchor("t"), "Same");

    @Test
    void a_heading_in_a_note_counts_after_all_in_the_text() {
        assertThat(markdown(Flavour.GFM))
                .isEqualTo(
                        """
                        [note](#same-1) [text](#same)

                        [^1]: One

                            ## Same

                        ## Same
                        """);
    }

    @Test
    void a_heading_in_a_note_counts_where_it_stands_when_notes_are_text() {
        assertThat(markdown(Flavour.COMMONMARK)).startsWith("[note](#same) [text](#same-1)\n");
    }

    private static String markdown(Flavour flavour) {
        return Convert.write(List.of(LINKS, NOTE, HEADING), flavour).text();
    }
}
