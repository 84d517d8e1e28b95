package dev.offprint.cli;

import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.text.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules that {@code --only} and {@code --skip} leave. */
final class RuleSelection {
    /** What is no fault by itself: a picture on another server may well stay there. */
    private static final Set<String> ON_REQUEST = Set.of("image/remote");

    private RuleSelection() {}

    /**
     * The rules of {@code catalogue} that {@code only} names, all when it names none, without those
     * that {@code skip} names. A name is an id or a folder of rules.
     *
     * @throws UsageException when a name is that of no rule
     */
    static List<Rule> of(Catalogue catalogue, List<String> only, List<String> skip)
            throws UsageException {
        check(catalogue, only);
        check(catalogue, skip);
        List<Rule> selected = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            boolean isWanted =
                    ON_REQUEST.contains(rule.id())
                            ? only.contains(rule.id())
                            : only.isEmpty() || isNamed(rule, only);
            if (isWanted && !isNamed(rule, skip)) {
                selected.add(rule);
            }
        }
        return selected;
    }

    private static boolean isNamed(Rule rule, List<String> names) {
        for (String name : names) {
            if (rule.id().equals(name) || rule.id().startsWith(name + "/")) {
                return true;
            }
        }
        return false;
    }

    private static void check(Catalogue catalogue, List<String> names) throws UsageException {
        for (String name : names) {
            boolean isKnown =
                    catalogue.rules().stream().anyMatch(rule -> isNamed(rule, List.of(name)));
            if (!isKnown) {
                Set<String> known = new LinkedHashSet<>();
                for (Rule rule : catalogue.rules()) {
                    known.add(rule.id());
                    known.add(rule.id().substring(0, rule.id().indexOf('/')));
                }
                throw new UsageException(
                        "no rule is named \""
                                + name
                                + "\""
                                + Suggestion.question(name, known)
                                + "; offprint rules list shows all");
            }
        }
    }
}
