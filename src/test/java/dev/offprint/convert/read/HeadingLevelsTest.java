package dev.offprint.convert.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Inline.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 | 2 3 4",
                "2 3 2 | 2 3 2",
                "3 5 4 | 2 3 3",
                "4 3 2 | 2 2 2",
                "1 2 3 4 5 6 | 2 3 4 5 6 6",
            })
    void headings_count_from_the_title_down(String given, String expected) {
        assertThat(levels(HeadingLevels.normalize(headings(given), true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 3 | 1 2", "1 4 | 1 2"})
    void without_a_title_the_highest_is_the_first(String given, String expected) {
        assertThat(levels(HeadingLevels.normalize(headings(given), false))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3 5 4 4 2 6", "6 1 6 1 3"})
    void levels_once_normalized_stay(String given) {
        List<Block> once = HeadingLevels.normalize(headings(given), true);

        assertThat(HeadingLevels.normalize(once, true)).isEqualTo(once);
    }

    private static List<Block> headings(String levels) {
        List<Block> headings = new ArrayList<>();
        Arrays.stream(levels.strip().split(" "))
                .forEach(
                        level ->
                                headings.add(
                                        new Heading(
                                                Integer.parseInt(level), List.of(new Text("a")))));
        return headings;
    }

    private static String levels(List<Block> blocks) {
        StringBuilder levels = new StringBuilder();
        blocks.forEach(block -> levels.append(((Heading) block).level()).append(' '));
        return levels.toString().strip();
    }
}
