package dev.offprint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a part of a page is known by.
 *
 * @param names by group, what classes and ids call it
 * @param words by group, what it says to a reader, in all languages together
 * @param limits by name, the numbers that decide
 */
public record PartKnowledge(
        Map<String, List<String>> names,
        Map<String, List<String>> words,
        Map<String, Integer> limits) {
    /** The group of names that has no name of its own: those of the part itself. */
    public static final String ITSELF = "part";

    /** Nothing that is known. */
    public static final PartKnowledge NONE = new PartKnowledge(Map.of(), Map.of(), Map.of());

    public PartKnowledge {
        names = Map.copyOf(names);
        words = Map.copyOf(words);
        limits = Map.copyOf(limits);
    }

    /** The numbers without names and words. */
    public PartKnowledge limitsAlone() {
        return new PartKnowledge(Map.of(), Map.of(), limits);
    }

    /** This and what {@code other} adds; of a limit of both, the other's. */
    public PartKnowledge and(PartKnowledge other) {
        Map<String, Integer> numbers = new LinkedHashMap<>(limits);
        numbers.putAll(other.limits);
        return new PartKnowledge(joined(names, other.names), joined(words, other.words), numbers);
    }

    private static Map<String, List<String>> joined(
            Map<String, List<String>> some, Map<String, List<String>> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(some);
        more.forEach(
                (group, texts) ->
                        all.merge(
                                group,
                                texts,
                                (before, after) ->
                                        Stream.of(before, after)
                                                .flatMap(List::stream)
                                                .distinct()
                                                .toList()));
        return all;
    }
}
