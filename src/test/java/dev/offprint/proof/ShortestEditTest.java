package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortestEditTest {
    @Test
    void as_many_pairs_as_the_table_of_longest_runs_has() {
        Random random = new Random(11);
        for (int trial = 0; trial < 500; trial++) {
            int[] one = words(random);
            int[] other = words(random);

            int[][] pairs = ShortestEdit.pairs(one, other);

            assertThat(pairs[0]).hasSize(longest(one, other));
            for (int i = 0; i < pairs[0].length; i++) {
                assertThat(one[pairs[0][i]]).isEqualTo(other[pairs[1][i]]);
                assertThat(i == 0 || pairs[0][i] > pairs[0][i - 1]).isTrue();
                assertThat(i == 0 || pairs[1][i] > pairs[1][i - 1]).isTrue();
            }
        }
    }

    @Test
    void nothing_is_paired_where_too_much_differs() {
        int[] one = new Random(1).ints(3_000, 0, 1_000_000).toArray();
        int[] other = new Random(2).ints(3_000, 0, 1_000_000).toArray();

        assertThat(ShortestEdit.pairs(one, other)[0]).isEmpty();
    }

    private static int[] words(Random random) {
        return random.ints(random.nextInt(40), 0, 1 + random.nextInt(8)).toArray();
    }

    private static int longest(int[] one, int[] other) {
        int[][] table = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                table[i][j] =
                        one[i] == other[j]
                                ? table[i + 1][j + 1] + 1
                                : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table[0][0];
    }
}
