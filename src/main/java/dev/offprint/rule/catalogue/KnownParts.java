package dev.offprint.rule.catalogue;

import dev.offprint.rule.Matcher.OnPagePart;
import dev.offprint.rule.PartKnowledge;
import dev.offprint.rule.Rule;
import dev.offprint.text.Span;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The parts that the built-in rules know; own rules can add to them and make no others. */
final class KnownParts {
    private final Map<String, PartKnowledge> parts = new TreeMap<>();

    KnownParts() {
        for (OnPagePart part : Catalogue.parts().values()) {
            PartKnowledge knowledge = part.knowledge();
            parts.put(part.part(), knowledge == null ? PartKnowledge.NONE : knowledge);
        }
    }

    /**
     * Checks that all a rule names is asked for by somebody.
     *
     * @throws RuleSyntaxException at what is not, with what may be meant
     */
    void check(Rule rule, YamlNode root) throws RuleSyntaxException {
        Optional<OnPagePart> part = rule.pagePart();
        if (part.isEmpty()) {
            return;
        }
        Fields fields = Fields.of(root, RuleReader.KEYS);
        PartKnowledge known = parts.get(part.get().part());
        if (known == null) {
            throw unknown(
                    "no part of a page", part.get().part(), parts.keySet(), place(fields, ""));
        }
        PartKnowledge own = part.get().knowledge();
        if (own != null) {
            check(own.names().keySet(), known.names().keySet(), "no group of names", fields);
            check(own.words().keySet(), known.words().keySet(), "no group of words", fields);
            check(own.limits().keySet(), known.limits().keySet(), "no limit", fields);
        }
    }

    private static void check(Set<String> own, Set<String> known, String nothing, Fields fields)
            throws RuleSyntaxException {
        for (String name : own) {
            if (!known.contains(name)) {
                throw unknown(nothing + " of this part", name, known, place(fields, name));
            }
        }
    }

    private static RuleSyntaxException unknown(
            String nothing, String name, Set<String> known, Span place) {
        return new RuleSyntaxException(
                nothing
                        + " is called "
                        + Visible.quoted(name)
                        + Suggestion.question(name, new ArrayList<>(known)),
                place);
    }

    /** Where a group or a limit is named; that of the part, where none is. */
    private static Span place(Fields fields, String name) {
        for (String key : PartReader.KNOWLEDGE) {
            if (fields.node(key) instanceof Mapping mapping) {
                for (Entry entry : mapping.entries()) {
                    if (entry.name().equals(name)) {
                        return entry.key().span();
                    }
                }
            }
        }
        YamlNode part = fields.node("part");
        return part == null ? Span.at(0) : part.span();
    }
}
