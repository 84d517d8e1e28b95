package dev.offprint.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.evidence.picture.SourceSet.Candidate;
import org.junit.jupiter.api.Test;

/** What a {@code srcset} offers. */
class SourceSetTest {

    @Test
    void the_widest_candidate_is_the_largest() {
        assertThat(SourceSet.of("/a.jpg 300w, /b,c.jpg 900w, /d.jpg 600w").largest())
                .contains(new Candidate("/b,c.jpg", 900));
    }

    @Test
    void without_a_description_the_first_of_equals_is_taken() {
        assertThat(SourceSet.of("/a.jpg, /b.jpg").largest()).contains(new Candidate("/a.jpg", 1));
    }

    @Test
    void placeholders_are_no_candidates() {
        assertThat(SourceSet.of("data:image/gif;base64,R0lGOD 1x, spacer.gif 2x").candidates())
                .isEmpty();
    }

    @Test
    void a_description_that_is_no_number_counts_as_one() {
        assertThat(SourceSet.of("/a.jpg wide").largest()).contains(new Candidate("/a.jpg", 1));
        assertThat(SourceSet.of(" , ,").largest()).isEmpty();
    }
}
