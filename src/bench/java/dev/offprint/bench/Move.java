package dev.offprint.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What a variation moves in pages.
 *
 * @param label what is otherwise
 * @param pages how many of them it moves
 * @param moved the sum of what F1 differs in each, in points, whether up or down
 * @param f1 what the mean over all pages differs by, in points
 * @param precision the same
 * @param recall the same
 * @param lost runs of wanted words that pages have less
 * @param gained those that pages have more
 * @param kept passages that must be there, more or less
 * @param through passages that must not be there, more or less
 */
record Move(
        String label,
        int pages,
        double moved,
        double f1,
        double precision,
        double recall,
        int lost,
        int gained,
        int kept,
        int through) {
    static final String HEAD =
            "| what | moved | pages | F1 | precision | recall | wanted lost | gained"
                    + " | passages kept | let through |\n"
                    + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|";

    /** What moves most comes first. */
    static final Comparator<Move> BY_SIZE =
            Comparator.comparingDouble((Move move) -> -move.moved)
                    .thenComparing(move -> -move.pages)
                    .thenComparing(Move::label);

    /** What {@code variation} moves. */
    static Move of(Variation variation, List<PageTrial.Result> results) {
        List<PageTrial.Result> moved =
                results.stream().filter(one -> one.moved().containsKey(variation)).toList();
        Sums sums = new Sums(variation, moved);
        return new Move(
                variation.label(),
                moved.size(),
                100 * sums.of(PageScore::f1, Math::abs),
                100 * sums.of(PageScore::f1, by -> by) / results.size(),
                100 * sums.of(PageScore::precision, by -> by) / results.size(),
                100 * sums.of(PageScore::recall, by -> by) / results.size(),
                (int) -sums.of(PageScore::wanted, by -> Math.min(by, 0)),
                (int) sums.of(PageScore::wanted, by -> Math.max(by, 0)),
                sums.of(PageScore::kept),
                sums.of(PageScore::through));
    }

    /** Sums of what differs in pages. */
    private record Sums(Variation variation, List<PageTrial.Result> moved) {
        double of(ToDoubleFunction<PageScore> number, Step step) {
            double sum = 0;
            for (PageTrial.Result one : moved) {
                double now = number.applyAsDouble(one.now());
                sum += step.of(number.applyAsDouble(one.moved().get(variation)) - now);
            }
            return sum;
        }

        int of(ToIntFunction<PageScore> number) {
            return (int) of(number::applyAsInt, by -> by);
        }
    }

    private interface Step {
        double of(double by);
    }

    /** A row of the table in Markdown. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %d | %+.2f | %+.2f | %+.2f | %d | %d | %+d | %+d |",
                label,
                moved,
                pages,
                f1,
                precision,
                recall,
                lost,
                gained,
                kept,
                through);
    }
}
