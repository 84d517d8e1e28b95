package dev.offprint.lint.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordFinderTest {

    @Test
    void words_are_found_in_one_walk_and_in_their_case() {
        WordFinder finder = new WordFinder(Set.of("Share this:", "共有:", "Sh", "Absent"));
        assertThat(finder.in("Please Share this: now"))
                .containsExactlyInAnyOrder("Share this:", "Sh");
        assertThat(finder.in("share this:")).isEmpty();
        assertThat(finder.in("")).isEmpty();
    }
}
