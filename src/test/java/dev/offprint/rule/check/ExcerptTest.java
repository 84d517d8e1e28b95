package dev.offprint.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void what_fits_is_whole() {
        assertThat(Excerpt.of("a".repeat(100))).isEqualTo("a".repeat(100));
        assertThat(Excerpt.of("a".repeat(101))).isEqualTo("a".repeat(100) + "…");
    }

    @Test
    void a_pair_of_surrogates_stays_together() {
        assertThat(Excerpt.of("a".repeat(99) + "😀")).isEqualTo("a".repeat(99) + "…");
    }

    @Test
    void lines_and_control_characters_become_one_space() {
        assertThat(Excerpt.quoted(" one\n\n \u0000two ")).isEqualTo("\"one two\"");
    }
}
