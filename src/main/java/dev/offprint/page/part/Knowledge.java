package dev.offprint.page.part;

import dev.offprint.rule.Matcher.OnPagePart;
import dev.offprint.rule.PartKnowledge;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of pages are known by: all that the built-in rules say, and what own rules add. A
 * rule that is switched off goes on to know its part, so that the article is found where it was;
 * only nothing is left out by it. Safe for use by several threads.
 */
public final class Knowledge {
    private final Map<Part, PartKnowledge> parts = new EnumMap<>(Part.class);
    private final Map<Part, Rule> rules = new EnumMap<>(Part.class);
    private final Map<Part, List<Rule>> own = new EnumMap<>(Part.class);
    private final Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
    private final Map<Vocabulary, Set<String>> sets = new EnumMap<>(Vocabulary.class);
    private final Map<Vocabulary, Pattern> patterns = new ConcurrentHashMap<>();

    private Knowledge(List<Rule> given) {
        Map<String, Rule> byId = new HashMap<>();
        given.forEach(rule -> byId.put(rule.id(), rule));
        Catalogue.parts().forEach((id, part) -> addBuiltIn(part, byId.get(id)));
        for (Rule rule : given) {
            rule.pagePart().ifPresent(part -> addOwn(part, rule));
        }
        for (Limit limit : Limit.values()) {
            limits.put(limit, of(limit.part()).limits().getOrDefault(limit.label(), 0));
        }
        for (Vocabulary vocabulary : Vocabulary.values()) {
            List<String> texts = vocabulary.in(of(vocabulary.part()));
            sets.put(vocabulary, Collections.unmodifiableSet(new LinkedHashSet<>(texts)));
        }
    }

    /**
     * What {@code rules} know; those that are none about parts of pages are passed over.
     *
     * @param rules those that are on
     */
    public static Knowledge of(List<Rule> rules) {
        return new Knowledge(rules);
    }

    /**
     * Adds what a built-in rule knows.
     *
     * @param now the rule that has its id, which may be an own one; null when it is switched off
     */
    private void addBuiltIn(OnPagePart builtIn, @Nullable Rule now) {
        Part part = Part.of(builtIn.part()).orElseThrow();
        Optional<OnPagePart> said = now == null ? Optional.empty() : now.pagePart();
        if (now != null && said.filter(own -> own.part().equals(builtIn.part())).isPresent()) {
            rules.put(part, now);
        }
        PartKnowledge knowledge = builtIn.knowledge();
        if (knowledge != null) {
            boolean isReplaced = said.filter(own -> own.knowledge() != null).isPresent();
            // What decides must be known, whoever says what it decides on.
            add(part, isReplaced ? knowledge.limitsAlone() : knowledge);
        }
    }

    private void addOwn(OnPagePart said, Rule rule) {
        PartKnowledge knowledge = said.knowledge();
        Part part = Part.of(said.part()).orElse(null);
        if (knowledge != null && part != null) {
            add(part, knowledge);
            own.computeIfAbsent(part, key -> new ArrayList<>()).add(rule);
        }
    }

    private void add(Part part, PartKnowledge knowledge) {
        parts.merge(part, knowledge, PartKnowledge::and);
    }

    private PartKnowledge of(Part part) {
        return parts.getOrDefault(part, PartKnowledge.NONE);
    }

    /** The names or words of a list, in the order in which rules give them. */
    public Set<String> texts(Vocabulary vocabulary) {
        return sets.getOrDefault(vocabulary, Set.of());
    }

    /** A pattern that finds the phrases of a list in what a page says. */
    public Pattern phrases(Vocabulary vocabulary) {
        return patterns.computeIfAbsent(
                vocabulary, key -> Phrases.pattern(List.copyOf(texts(key))));
    }

    /** A number that decides. */
    public int limit(Limit limit) {
        return limits.getOrDefault(limit, 0);
    }

    /** The rule that tells a part by whatever it is known by; empty when it is switched off. */
    public Optional<Rule> rule(Part part) {
        return Optional.ofNullable(rules.get(part));
    }

    /** Own rules that know names of a part. */
    public List<Rule> ownRules(Part part) {
        return own.getOrDefault(part, List.of());
    }
}
