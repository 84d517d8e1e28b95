package dev.offprint.rule.catalogue;

import dev.offprint.rule.Condition;
import dev.offprint.rule.Condition.Direction;
import dev.offprint.rule.words.Lexicon;
import dev.offprint.rule.words.Saying;
import dev.offprint.rule.words.Words;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The conditions of an alternative that ask for kinds of leftovers by their words. */
final class KindConditions {
    private final Fields fields;
    private final Lexicon lexicon;

    KindConditions(Fields fields, Lexicon lexicon) {
        this.fields = fields;
        this.lexicon = lexicon;
    }

    /** Adds what is told by names, without reading. */
    void addNamed(List<Condition> conditions) throws RuleSyntaxException {
        if (fields.has("named")) {
            conditions.add(new Condition.IsNamed(of(fields.list("named"))));
        }
    }

    /** Adds what is told by reading, and by addresses, which take longer to find than few words. */
    void addSaid(List<Condition> conditions) throws RuleSyntaxException {
        if (fields.has("said")) {
            Saying how = Saying.BEGINS;
            for (Scalar saying : fields.list("saying")) {
                how = MatcherReader.choice(saying, Saying.values());
            }
            conditions.add(new Condition.Says(of(fields.list("said")), how));
        }
        if (fields.has("leads")) {
            conditions.add(leads(fields.list("leads")));
        }
        if (fields.has("also-said")) {
            conditions.add(new Condition.Says(of(fields.list("also-said")), Saying.HOLDS));
        }
        if (fields.has("unlike")) {
            conditions.add(new Condition.IsUnlike(of(fields.list("unlike"))));
        }
        if (fields.has("headed")) {
            conditions.add(new Condition.IsHeaded(of(fields.list("headed"))));
        }
    }

    /** Adds what asks about the block before, which is found last. */
    void addAfter(List<Condition> conditions) throws RuleSyntaxException {
        if (fields.has("after")) {
            conditions.add(new Condition.StandsAfter(of(fields.list("after"))));
        }
    }

    private Condition leads(List<Scalar> names) throws RuleSyntaxException {
        if (names.size() == 1) {
            for (Direction direction : Direction.values()) {
                if (direction.name().toLowerCase(Locale.ROOT).equals(names.get(0).value())) {
                    return new Condition.Leads(direction);
                }
            }
        }
        return new Condition.LeadsTo(of(names));
    }

    /** The words of the kinds that are named. */
    List<Words> of(List<Scalar> names) throws RuleSyntaxException {
        List<Words> kinds = new ArrayList<>();
        for (Scalar name : names) {
            Optional<Words> words = lexicon.find(name.value());
            if (words.isEmpty()) {
                throw new RuleSyntaxException(
                        "there are no words of the kind "
                                + Visible.quoted(name.value())
                                + Suggestion.question(name.value(), lexicon.names()),
                        name.span());
            }
            kinds.add(words.get());
        }
        return kinds;
    }
}
