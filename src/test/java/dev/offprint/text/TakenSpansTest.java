package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TakenSpansTest {
    @Test
    void what_shares_a_character_or_an_insertion_point_waits() {
        TakenSpans taken = new TakenSpans();

        assertThat(taken.take(List.of(edit(4, 8)))).isTrue();
        assertThat(taken.take(List.of(edit(8, 9)))).isTrue();
        assertThat(taken.take(List.of(edit(3, 5)))).isFalse();
        assertThat(taken.take(List.of(edit(7, 8)))).isFalse();
        assertThat(taken.take(List.of(edit(4, 4)))).isFalse();
        assertThat(taken.take(List.of(edit(9, 9)))).isFalse();
        assertThat(taken.take(List.of(edit(0, 2), edit(5, 6)))).isFalse();
        assertThat(taken.take(List.of(edit(0, 2)))).isTrue();
    }

    @Test
    void any_edits_that_were_taken_can_be_made_together() {
        Trials.run(2000, TakenSpansTest::neverCollide);
    }

    private static void neverCollide(SplittableRandom random) {
        TakenSpans taken = new TakenSpans();
        List<Edit> before = new ArrayList<>();
        for (List<Edit> edits : Trials.some(random, 2, 12, TakenSpansTest::edits)) {
            boolean isFree =
                    edits.stream()
                            .noneMatch(edit -> before.stream().anyMatch(old -> collide(old, edit)));

            assertThat(taken.take(edits)).as("%s after %s", edits, before).isEqualTo(isFree);
            if (isFree) {
                before.addAll(edits);
            }
        }
    }

    /** One, or two that touch each other, as those of one repair may. */
    private static List<Edit> edits(SplittableRandom random) {
        int start = random.nextInt(40);
        int end = start + random.nextInt(6);
        if (random.nextInt(3) > 0) {
            return List.of(edit(start, end));
        }
        int next = end + random.nextInt(3);
        int last = next + random.nextInt(4);
        return List.of(edit(start, end), edit(next, last));
    }

    private static boolean collide(Edit one, Edit other) {
        Span a = one.span();
        Span b = other.span();
        if (a.isEmpty() || b.isEmpty()) {
            return a.end() >= b.start() && b.end() >= a.start();
        }
        return Math.max(a.start(), b.start()) < Math.min(a.end(), b.end());
    }

    private static Edit edit(int start, int end) {
        return new Edit(new Span(start, end), "");
    }
}
