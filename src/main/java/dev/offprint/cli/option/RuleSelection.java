package dev.offprint.cli.option;

import dev.offprint.cli.command.UsageException;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Subject;
import dev.offprint.text.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rules that {@code --only} and {@code --skip} leave. A name is an id or a folder of rules.
 *
 * @param only those that stay; empty for all
 * @param skip those that go, whether they would stay or not
 */
public record RuleSelection(List<String> only, List<String> skip)
        implements UnaryOperator<List<Rule>> {
    public RuleSelection {
        only = List.copyOf(only);
        skip = List.copyOf(skip);
    }

    @Override
    public List<Rule> apply(List<Rule> rules) {
        List<Rule> selected = new ArrayList<>();
        boolean isPartial = !only.isEmpty() || !skip.isEmpty();
        boolean areParts = false;
        for (Rule rule : rules) {
            areParts |= isPart(rule) && isNamed(rule, only);
        }
        for (Rule rule : rules) {
            boolean isWanted =
                    rule.about().isOnRequest()
                            ? only.contains(rule.id())
                            : only.isEmpty() || isNamed(rule, only) || (isPart(rule) && !areParts);
            // What is silenced for nothing is not known when some rules are not asked.
            boolean isBlind =
                    isPartial
                            && rule.about() == Subject.UNUSED_SUPPRESSIONS
                            && !only.contains(rule.id());
            if (isWanted && !isNamed(rule, skip) && !isBlind) {
                selected.add(rule);
            }
        }
        return selected;
    }

    /** Such rules stay, as the article is found in its page whatever is repaired. */
    private static boolean isPart(Rule rule) {
        return rule.pagePart().isPresent();
    }

    /** Checks that all names are those of {@code rules}. */
    void check(List<Rule> rules) throws UsageException {
        check(rules, only);
        check(rules, skip);
    }

    private static boolean isNamed(Rule rule, List<String> names) {
        for (String name : names) {
            if (rule.id().equals(name) || rule.id().startsWith(name + "/")) {
                return true;
            }
        }
        return false;
    }

    private static void check(List<Rule> rules, List<String> names) throws UsageException {
        for (String name : names) {
            boolean isKnown = rules.stream().anyMatch(rule -> isNamed(rule, List.of(name)));
            if (!isKnown) {
                Set<String> known = new LinkedHashSet<>();
                for (Rule rule : rules) {
                    known.add(rule.id());
                    known.add(rule.id().substring(0, rule.id().indexOf('/')));
                }
                throw new UsageException(
                        "no rule is named \""
                                + name
                                + "\""
                                + Suggestion.remedy("offprint rules list shows all", name, known));
            }
        }
    }
}
