package dev.offprint.rule.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words of all kinds that rules can ask for. */
public record Lexicon(Map<String, Words> kinds) {
    /** None at all. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    public Lexicon {
        kinds = Map.copyOf(kinds);
    }

    /** The words of that kind. */
    public Optional<Words> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** These words and {@code others}, which take the place of those of the same kind. */
    public Lexicon with(Map<String, Words> others) {
        Map<String, Words> all = new TreeMap<>(kinds);
        all.putAll(others);
        return new Lexicon(all);
    }

    /** The names of all kinds, sorted. */
    public List<String> names() {
        return kinds.keySet().stream().sorted().toList();
    }
}
