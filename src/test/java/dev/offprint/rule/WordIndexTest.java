package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private static final List<String> WORDS =
            List.of("Share this:", "共有:", "Sh", "Absent", "Sha", "Shark");

    @Test
    void words_are_found_in_one_walk_and_in_their_case() {
        WordIndex index = of(WORDS).ofSameCase();
        assertThat(owners(index, "Please Share this: now")).containsExactly(0, 2, 4);
        assertThat(owners(index, "ここで共有:")).containsExactly(1);
        assertThat(owners(index, "share this:")).isEmpty();
        assertThat(owners(index, "Shar")).containsExactly(2, 4);
        assertThat(owners(index, "S")).isEmpty();
        assertThat(owners(index, "")).isEmpty();
    }

    @Test
    void folded_words_are_found_in_any_case() {
        WordIndex index = of(List.of("teilen", "поделиться", "dé")).ofAnyCase();
        assertThat(owners(index, "JETZT TEILEN")).containsExactly(0);
        assertThat(owners(index, "Поделиться")).containsExactly(1);
        assertThat(owners(index, "DÉ")).containsExactly(2);
    }

    @Test
    void a_word_may_have_many_owners() {
        WordIndex.Builder words = of(List.of("share", "teilen"));
        words.add("share", 70);
        assertThat(owners(words.ofAnyCase(), "Share")).containsExactly(0, 70);
    }

    private static WordIndex.Builder of(List<String> words) {
        WordIndex.Builder builder = new WordIndex.Builder();
        for (int i = 0; i < words.size(); i++) {
            builder.add(words.get(i), i);
        }
        return builder;
    }

    private static List<Integer> owners(WordIndex index, String text) {
        BitSet found = new BitSet();
        index.find(text, found);
        return found.stream().boxed().toList();
    }
}
