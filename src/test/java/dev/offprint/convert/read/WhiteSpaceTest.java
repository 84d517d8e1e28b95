package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
    @Test
    void a_torn_chinese_sentence_closes_up_across_tags() {
        assertThat(
                        markdown(
                                """
                                <p>河水<b>
                                   很深
                                </b>
                                所以慢走</p>
                                """))
                .isEqualTo("河水**很深**所以慢走\n");
    }

    @Test
    void a_space_between_chinese_characters_stays_one_space() {
        assertThat(markdown("<p>河水   很深</p>")).isEqualTo("河水 很深\n");
    }

    @Test
    void a_line_break_between_latin_words_is_one_space_outside_of_both_tags() {
        assertThat(markdown("<p><b>One \n </b>\n <i> two</i></p>")).isEqualTo("**One** *two*\n");
    }

    @Test
    void a_line_break_beside_hangul_is_a_space() {
        assertThat(markdown("<p>강물은\n깊다</p>")).isEqualTo("강물은 깊다\n");
    }

    @Test
    void a_line_break_between_chinese_and_latin_is_a_space() {
        assertThat(markdown("<p>我用\nLinux</p>")).isEqualTo("我用 Linux\n");
    }

    @Test
    void a_quotation_mark_sides_with_its_chinese_neighbour() {
        assertThat(markdown("<p>他说\n“早”\n就走</p>")).isEqualTo("他说“早”就走\n");
    }

    @Test
    void a_break_beside_a_zero_width_space_goes_and_the_zero_width_space_stays() {
        assertThat(markdown("<p>one\u200B\ntwo</p>")).isEqualTo("one\u200Btwo\n");
    }

    @Test
    void a_no_break_space_within_a_line_is_kept() {
        assertThat(markdown("<p>5&nbsp;km and &nbsp; more</p>"))
                .isEqualTo("5\u00A0km and \u00A0 more\n");
    }

    @Test
    void an_ideographic_space_that_indents_is_kept_and_one_at_the_end_goes() {
        assertThat(markdown("<p>\u3000\u3000河水\u3000</p>")).isEqualTo("\u3000\u3000河水\n");
    }

    @Test
    void white_space_in_code_collapses_too() {
        assertThat(markdown("<p>run <code> make\n  all </code>now</p>"))
                .isEqualTo("run `make all` now\n");
    }
}
