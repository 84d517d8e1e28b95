package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import dev.offprint.proof.Alignment.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two texts part, and where they meet again. */
class AlignmentTest {
    private static final List<String> START = List.of("tar", "net", "sail", "tar", "net", "sail");
    private static final List<String> END = List.of("sail", "net", "tar", "sail", "net", "tar");

    /** What is only in the one text is written before the bar, what is only in the other behind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a b c; a b c; a b c",
                "''; ''; ''",
                "''; a; [|a]",
                "a; ''; [a|]",
                // What begins alike is the same, then what ends alike.
                "a b; a a b; a [|a] b",
                "a a b; a b; a [a|] b",
                "x a b; y a a b; [x|y a] a b",
                "y a a b; x a b; [y a|x] a b",
                // A word that each has once holds its place, however much goes around it.
                "x a a a; a a a x; [|a a a] x [a a a|]",
                "a a a x b b; x a a a b b; [a a a|] x [|a a a] b b",
                // Also where it stands once between two others that do.
                "x a a a m x c; a a a x m d; [|a a a] x [a a a|] m [x c|d]",
                "a a a x m d; x a a a m x c; [a a a|] x [|a a a] m [d|x c]",
                // Of those that each has once, as many as can hold theirs.
                "q r s p; p q r s; [|p] q r s [p|]",
                "p q r s; q r s p; [p|] q r s [|p]",
                "p k q l r m n o; k l m n o p q r; [p|] k [q|] l [r|] m n o [|p q r]",
                // Words that each has several times.
                "a b a b c d c d; b a b a d c d c; [a|] b a b [c|a] d c d [|c]",
            })
    void texts_part_and_meet(String one, String other, String drawn) {
        assertThat(drawn(words(one), words(other))).isEqualTo(drawn);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private static String drawn(List<String> one, List<String> other) {
        List<String> drawn = new ArrayList<>();
        int at = 0;
        for (Gap gap : Alignment.gaps(one, other)) {
            drawn.addAll(one.subList(at, gap.from()));
            drawn.add(
                    "["
                            + String.join(" ", one.subList(gap.from(), gap.to()))
                            + "|"
                            + String.join(" ", other.subList(gap.otherFrom(), gap.otherTo()))
                            + "]");
            at = gap.to();
        }
        drawn.addAll(one.subList(at, one.size()));
        return String.join(" ", drawn);
    }

    @Test
    void as_many_words_meet_as_can_where_each_stands_there_often() {
        Trials.run(
                300,
                random -> {
                    // They begin and end otherwise, and no word stands in them once.
                    List<String> one = text(START, random, END);
                    List<String> other = text(END, random, START);

                    List<Gap> gaps = Alignment.gaps(one, other);

                    assertThat(one.size() - missing(one, other, gaps))
                            .isEqualTo(longest(one, other));
                });
    }

    private static List<String> text(
            List<String> start, SplittableRandom random, List<String> end) {
        List<String> text = new ArrayList<>(start);
        text.addAll(Trials.some(random, 0, 20, chance -> Trials.one(chance, START)));
        text.addAll(end);
        return text;
    }

    /** How many words of the one have no pair; gaps have words on both sides that are alike. */
    private static int missing(List<String> one, List<String> other, List<Gap> gaps) {
        int missing = 0;
        int at = 0;
        int otherAt = 0;
        for (Gap gap : gaps) {
            assertThat(other.subList(otherAt, gap.otherFrom()))
                    .isEqualTo(one.subList(at, gap.from()));
            assertThat(gap.to() - gap.from() + gap.otherTo() - gap.otherFrom()).isPositive();
            assertThat(at == 0 || gap.from() > at).isTrue();
            missing += gap.to() - gap.from();
            at = gap.to();
            otherAt = gap.otherTo();
        }
        assertThat(other.subList(otherAt, other.size())).isEqualTo(one.subList(at, one.size()));
        return missing;
    }

    private static int longest(List<String> one, List<String> other) {
        int[][] table = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                table[i][j] =
                        one.get(i).equals(other.get(j))
                                ? table[i + 1][j + 1] + 1
                                : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table[0][0];
    }

    @Test
    void a_long_text_that_stands_there_three_times_is_aligned_to_the_word() {
        List<String> one = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            one.add("w" + i % 1_000);
        }
        List<String> other = new ArrayList<>(one);
        other.set(2_900, "w7");
        other.add(2_000, "w1");
        other.remove(1_500);
        other.set(100, "w9");

        assertThat(Alignment.gaps(one, other))
                .containsExactly(
                        new Gap(100, 101, 100, 101),
                        new Gap(1_500, 1_501, 1_500, 1_500),
                        new Gap(2_000, 2_000, 1_999, 2_000),
                        new Gap(2_900, 2_901, 2_900, 2_901));
    }
}
