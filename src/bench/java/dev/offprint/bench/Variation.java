package dev.offprint.bench;

import dev.offprint.rule.Matcher.OnPagePart;
import dev.offprint.rule.PartKnowledge;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing otherwise in what rules know of the parts of pages.
 *
 * @param rule the id of the rule
 * @param what the number or list, as its file calls it; empty for the rule itself
 * @param kind how it is otherwise
 * @param value what a number becomes; 0 where there is none
 */
record Variation(String rule, String what, Kind kind, int value) {
    enum Kind {
        OFF,
        NAMES_EMPTIED,
        WORDS_EMPTIED,
        HALVED,
        DOUBLED
    }

    /**
     * All that can be otherwise: each rule off, each number halved and doubled, each list empty.
     */
    static List<Variation> all() {
        List<Variation> all = new ArrayList<>();
        new TreeMap<>(Catalogue.parts())
                .forEach(
                        (rule, part) -> {
                            all.add(new Variation(rule, "", Kind.OFF, 0));
                            PartKnowledge known = part.knowledge();
                            if (known != null) {
                                addKnown(rule, known, all);
                            }
                        });
        return all;
    }

    private static void addKnown(String rule, PartKnowledge known, List<Variation> all) {
        new TreeMap<>(known.names())
                .keySet()
                .forEach(name -> all.add(new Variation(rule, name, Kind.NAMES_EMPTIED, 0)));
        new TreeMap<>(known.words())
                .keySet()
                .forEach(name -> all.add(new Variation(rule, name, Kind.WORDS_EMPTIED, 0)));
        new TreeMap<>(known.limits())
                .forEach(
                        (name, is) -> {
                            all.add(new Variation(rule, name, Kind.HALVED, is / 2));
                            all.add(new Variation(rule, name, Kind.DOUBLED, is * 2));
                        });
    }

    /** The rules with all of {@code variations} at once. */
    static List<Rule> rules(List<Rule> builtIn, List<Variation> variations) {
        Map<String, PartKnowledge> otherwise = new HashMap<>();
        Map<String, OnPagePart> parts = Catalogue.parts();
        List<Rule> rules = new ArrayList<>(builtIn);
        for (Variation variation : variations) {
            OnPagePart part = parts.get(variation.rule);
            PartKnowledge known = part == null ? null : part.knowledge();
            if (variation.kind == Kind.OFF) {
                rules.removeIf(rule -> rule.id().equals(variation.rule));
            } else if (known != null) {
                otherwise.compute(
                        variation.rule,
                        (id, before) -> variation.applied(before == null ? known : before));
            }
        }
        rules.replaceAll(
                rule -> {
                    PartKnowledge known = otherwise.get(rule.id());
                    OnPagePart part = parts.get(rule.id());
                    return known == null || part == null
                            ? rule
                            : knowing(rule, new OnPagePart(part.part(), known));
                });
        return rules;
    }

    private PartKnowledge applied(PartKnowledge known) {
        Map<String, List<String>> names = new HashMap<>(known.names());
        Map<String, List<String>> words = new HashMap<>(known.words());
        Map<String, Integer> limits = new HashMap<>(known.limits());
        switch (kind) {
            case NAMES_EMPTIED -> names.put(what, List.of());
            case WORDS_EMPTIED -> words.put(what, List.of());
            case HALVED, DOUBLED -> limits.put(what, value);
            case OFF -> throw new IllegalStateException("a rule that is off knows nothing");
        }
        return new PartKnowledge(names, words, limits);
    }

    private static Rule knowing(Rule rule, OnPagePart part) {
        return new Rule(
                rule.id(),
                rule.category(),
                rule.about(),
                rule.summary(),
                rule.message(),
                rule.severity(),
                rule.hosts(),
                List.of(part),
                rule.repair(),
                rule.safety(),
                rule.guard());
    }

    /** The number or list without how it is otherwise: both halves of a number have the same. */
    String subject() {
        return switch (kind) {
            case OFF -> rule;
            case NAMES_EMPTIED -> rule + " names " + what;
            case WORDS_EMPTIED -> rule + " words " + what;
            case HALVED, DOUBLED -> rule + " limit " + what;
        };
    }

    /** How a table calls it. */
    String label() {
        return switch (kind) {
            case OFF -> subject() + " off";
            case NAMES_EMPTIED, WORDS_EMPTIED -> subject() + " emptied";
            case HALVED -> subject() + " halved to " + value;
            case DOUBLED -> subject() + " doubled to " + value;
        };
    }
}
