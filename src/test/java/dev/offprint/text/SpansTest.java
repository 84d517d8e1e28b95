package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Searches and sums of places, held against looking at every character. */
class SpansTest {
    private static final int LENGTH = 40;
    private static final int TRIALS = 2000;

    private static Span span(SplittableRandom random) {
        int start = random.nextInt(LENGTH);
        return new Span(start, start + random.nextInt(1 + Math.min(6, LENGTH - start)));
    }

    private static List<Span> spans(SplittableRandom random) {
        return Trials.some(random, 0, 8, SpansTest::span);
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    @Test
    void merged_places_hold_the_same_characters_with_a_gap_between_any_two() {
        Trials.run(
                TRIALS,
                random -> {
                    List<Span> spans = spans(random);
                    List<Span> merged = Spans.merged(spans);

                    assertThat(characters(merged)).isEqualTo(characters(spans));
                    for (int i = 1; i < merged.size(); i++) {
                        assertThat(merged.get(i).start()).isGreaterThan(merged.get(i - 1).end());
                    }
                    assertThat(merged).noneMatch(Span::isEmpty);
                });
    }

    @Test
    void what_is_left_is_the_whole_without_the_holes() {
        Trials.run(
                TRIALS,
                random -> {
                    Span whole = span(random);
                    List<Span> holes = Spans.merged(spans(random));
                    BitSet expected = characters(List.of(whole));
                    expected.andNot(characters(holes));
                    List<Span> left = Spans.without(whole, holes);

                    assertThat(characters(left)).isEqualTo(expected);
                    assertThat(left).isSorted().noneMatch(Span::isEmpty);
                });
    }

    @Test
    void searches_find_what_looking_at_every_item_finds() {
        Trials.run(
                TRIALS,
                random -> {
                    List<Span> items = Spans.merged(spans(random));
                    Span asked = span(random);
                    int at = asked.start();
                    List<Span> starting = new ArrayList<>();
                    boolean isMet = false;
                    boolean isCovered = false;
                    int ending = items.size();
                    for (int i = items.size() - 1; i >= 0; i--) {
                        Span item = items.get(i);
                        ending = item.end() > at ? i : ending;
                        isCovered |= item.contains(at);
                        isMet |= item.start() < asked.end() && item.end() > at;
                        if (asked.contains(item.start())) {
                            starting.add(0, item);
                        }
                    }
                    Function<Span, Span> place = Function.identity();

                    assertThat(Spans.firstEndingAfter(items, place, at)).isEqualTo(ending);
                    assertThat(Spans.startingIn(items, place, asked)).isEqualTo(starting);
                    assertThat(Spans.cover(items, place, at)).isEqualTo(isCovered);
                    assertThat(Spans.meet(items, place, asked)).isEqualTo(isMet);
                });
    }
}
