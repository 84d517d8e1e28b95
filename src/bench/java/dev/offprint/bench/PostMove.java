package dev.offprint.bench;

import dev.offprint.bench.LabelledPost.Kind;
import dev.offprint.bench.LabelledPost.Label;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What a set of rules moves in posts: how many are more or less.
 *
 * @param label what is otherwise
 * @param posts how many of them it moves
 * @param must leftovers that have to be found, and are
 * @param gone those of them that go or are mended
 * @param minor leftovers that may be found, and are
 * @param touched sentences of the article
 * @param flagged what looks like a leftover
 * @param others findings of what nobody marked
 */
record PostMove(
        String label,
        int posts,
        int must,
        int gone,
        int minor,
        int touched,
        int flagged,
        int others) {
    static final String HEAD =
            "| what | posts | must found | must gone | minor found | sentences touched"
                    + " | false alarms | unmarked |\n"
                    + "|---|--:|--:|--:|--:|--:|--:|--:|";

    /** What moves most comes first. */
    static final Comparator<PostMove> BY_SIZE =
            Comparator.comparingInt((PostMove move) -> -Math.abs(move.must) - Math.abs(move.gone))
                    .thenComparing(move -> -Math.abs(move.touched) - Math.abs(move.flagged))
                    .thenComparing(move -> -Math.abs(move.minor))
                    .thenComparing(move -> -Math.abs(move.others))
                    .thenComparing(PostMove::label);

    /** What the set of that label moves. */
    static PostMove of(String label, List<PostTrial.Result> results) {
        List<PostTrial.Result> moved =
                results.stream().filter(one -> one.moved().containsKey(label)).toList();
        return new PostMove(
                label,
                moved.size(),
                sum(label, moved, score -> count(score.found(), Kind.MUST)),
                sum(label, moved, score -> count(score.gone(), Kind.MUST)),
                sum(label, moved, score -> count(score.found(), Kind.MINOR)),
                sum(label, moved, PostScore::touched),
                sum(label, moved, PostScore::flagged),
                sum(label, moved, PostScore::others));
    }

    private static int sum(
            String label, List<PostTrial.Result> moved, ToIntFunction<PostScore> number) {
        return moved.stream()
                .mapToInt(
                        one ->
                                number.applyAsInt(one.moved().get(label))
                                        - number.applyAsInt(one.now()))
                .sum();
    }

    private static int count(Set<Label> labels, Kind kind) {
        return (int)
                labels.stream().filter(label -> EnumSet.of(kind).contains(label.kind())).count();
    }

    /** A row of the table in Markdown. */
    String row() {
        return String.format(
                "| %s | %d | %+d | %+d | %+d | %+d | %+d | %+d |",
                label, posts, must, gone, minor, touched, flagged, others);
    }
}
