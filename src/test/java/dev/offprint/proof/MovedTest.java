package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on record as moved may stand anywhere, whole. */
class MovedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The longer of two neighbours moved: their order says that the shorter did.
                "a b c d e f g h | g h a b c d e f | a b c d e f | ''",
                "tar | net tar | tar | ADDED net behind []",
                "a b | b a | a | ''",
                "a b c | b c a | a b | ''",
                "a b c d e f g h | g h a b c d e f | b c d e f | MOVED g h in [g h]",
                // Between the ends of it may stand code that it does not say, the same in both.
                "a b c x x d e f g h | g h a b c x x d e f | a b c d e f | ''",
                "a b c x x d e f g h | g h a b c x y d e f | a b c d e f"
                        + " | ADDED y behind [ b c x]; LOST x in [x]; MOVED g h in [g h]",
                // But no more than twice what it says.
                "a b c 1 2 3 4 5 6 d e f g | g a b c 1 2 3 4 5 6 d e f | a b c d e f | ''",
                "a b c 1 2 3 4 5 6 7 8 9 d e f g | g a b c 1 2 3 4 5 6 7 8 9 d e f | a b c d e f | ''",
                "a b c 1 2 3 4 5 6 7 8 9 0 d e f g | g a b c 1 2 3 4 5 6 7 8 9 0 d e f | a b c d e f"
                        + " | MOVED g in [g]",
                // What does not begin and end with three of its words, with two, or one.
                "a b x d e f g h | g h a b x d e f | a b c d e f | ''",
                "a x y z q f g h | g h a x y z q f | a b c d e f | ''",
                // Where it stands twice, the one that is in both.
                "a b 1 a b 2 k l m | k l m a b 3 a b 2 | a b 2 | LOST 1 in [1]; ADDED 3 behind [ k l m]",
                "tar net y z u v tar net | tar net tar net y z u v | tar net | ''",
            })
    void what_moved_is_found_where_it_is(String before, String after, String moved, String told) {
        OnRecord record = new OnRecord();
        record.moved(moved);

        assertThat(Told.text(before, after, record))
                .containsExactly(told.isEmpty() ? new String[0] : told.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource({"a b c d, a b c e", "a b c e, a b c d"})
    void texts_that_begin_alike_are_each_found(String one, String other) {
        OnRecord record = new OnRecord();
        record.moved(one);
        record.moved(other);

        assertThat(Told.text("a b c d a b c e g", "g a b c d a b c e", record)).isEmpty();
        assertThat(Told.text("a b c d a b c f g", "g a b c d a b c f", record))
                .containsExactly("MOVED g in [g]");
    }
}
