package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void what_was_taken_beside_a_place_is_not_in_it() {
        String text = "one[ad]two[ad]three";
        Origins origins =
                Origins.SAME.then(
                        List.of(Edit.delete(new Span(10, 14)), Edit.delete(new Span(3, 7))),
                        "onetwothree");

        assertThat(origins.of(new Span(3, 6)).of(text)).isEqualTo("two");
        assertThat(origins.of(new Span(0, 6)).of(text)).isEqualTo("one[ad]two");
    }

    @Test
    void a_place_within_what_was_put_in_comes_from_what_stood_there() {
        Origins origins =
                Origins.SAME.then(List.of(new Edit(new Span(4, 7), "sixteen")), "one sixteen");

        assertThat(origins.of(new Span(6, 8))).isEqualTo(new Span(4, 7));
    }

    @Test
    void every_letter_that_stays_is_found_where_it_stood() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Integer> letters = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                letters.add(i);
            }
            Origins origins = Origins.SAME;
            for (int pass = 0; pass < 4; pass++) {
                List<Edit> edits = new ArrayList<>();
                List<Integer> after = new ArrayList<>();
                for (int at = 0; at < letters.size(); ) {
                    if (random.nextInt(6) == 0) {
                        int end = Math.min(letters.size(), at + 1 + random.nextInt(4));
                        int inserted = random.nextInt(3);
                        edits.add(new Edit(new Span(at, end), "x".repeat(inserted)));
                        for (int i = 0; i < inserted; i++) {
                            after.add(-1);
                        }
                        at = end;
                    } else {
                        after.add(letters.get(at++));
                    }
                }
                letters = after;
                origins = origins.then(edits, "x".repeat(after.size()));
            }
            for (int at = 0; at < letters.size(); at++) {
                if (letters.get(at) >= 0) {
                    int was = letters.get(at);
                    assertThat(origins.of(new Span(at, at + 1))).isEqualTo(new Span(was, was + 1));
                }
            }
        }
    }

    @Test
    void an_edit_within_what_was_put_in_brings_the_rest_of_it_along() {
        String text = "<img data-src=a?utm=1>";
        Origins origins =
                Origins.SAME.then(
                        List.of(new Edit(new Span(5, 21), "src=a?utm=1")), "<img src=a?utm=1>");

        List<Edit> edits = origins.of(List.of(Edit.delete(new Span(10, 16))));

        assertThat(Edit.apply(text, edits)).isEqualTo("<img src=a>");
    }

    @Test
    void two_edits_within_what_was_put_in_become_one() {
        Origins origins = Origins.SAME.then(List.of(new Edit(new Span(2, 4), "1234")), "ab1234ef");

        List<Edit> edits =
                origins.of(List.of(Edit.delete(new Span(5, 6)), Edit.delete(new Span(2, 3))));

        assertThat(Edit.apply("abcdef", edits)).isEqualTo("ab23ef");
    }

    @Test
    void an_edit_around_what_was_taken_takes_it_too() {
        Origins origins =
                Origins.SAME
                        .then(List.of(Edit.delete(new Span(5, 9))), "<div></div>.")
                        .then(List.of(Edit.insert(12, "!")), "<div></div>.!");

        List<Edit> edits = origins.of(List.of(Edit.delete(new Span(0, 11))));

        assertThat(Edit.apply("<div>[ad]</div>.", edits)).isEqualTo(".");
    }

    @Test
    void edits_apart_stay_apart_and_are_told_by_place() {
        Origins origins = Origins.SAME.then(List.of(Edit.delete(new Span(1, 2))), "acdef");

        assertThat(origins.of(List.of(Edit.delete(new Span(3, 4)), Edit.delete(new Span(0, 1)))))
                .containsExactly(Edit.delete(new Span(0, 1)), Edit.delete(new Span(4, 5)));
    }
}
