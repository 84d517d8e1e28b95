package dev.offprint.run;

import dev.offprint.config.Profiles;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.AddressCondition;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Selector;
import dev.offprint.rule.Subject;
import dev.offprint.rule.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A rule that throws at every post with a certain word, as a rule of ours might some day. */
public final class FaultyRule {
    /** The word. */
    public static final String WORD = "kaputt";

    /** The id of the rule. */
    public static final String ID = "test/faulty";

    /** What a rule may look at, and so where it may throw. */
    public enum Place {
        POST,
        ELEMENT,
        REFERENCE,
        SURROUNDINGS
    }

    private FaultyRule() {}

    /** All rules and one that throws, whatever is configured. */
    public static Profiles among(Place place, Supplier<? extends Throwable> fault) {
        return among(ID, matcher(place, fault));
    }

    /** All rules and one more of that id that asks {@code matcher}, whatever is configured. */
    public static Profiles among(String id, Matcher matcher) {
        return Profiles.unconfigured(
                Catalogue.builtIn(),
                rules -> {
                    List<Rule> all = new ArrayList<>(rules);
                    all.add(rule(id, rules.get(0), matcher));
                    return all;
                });
    }

    private static Rule rule(String id, Rule like, Matcher matcher) {
        return new Rule(
                id,
                "test",
                Subject.ANY,
                "",
                "",
                like.severity(),
                List.of(),
                List.of(matcher),
                like.repair(),
                like.safety(),
                like.guard());
    }

    private static Matcher matcher(Place place, Supplier<? extends Throwable> fault) {
        return switch (place) {
            case POST -> new Matcher.OnPost((post, found) -> fail(post, fault));
            case SURROUNDINGS ->
                    new Matcher.OnSurroundings((post, around, found) -> fail(post, fault));
            case ELEMENT ->
                    new Matcher.OnElement(
                            List.of(new Selector("p")),
                            List.of(),
                            (post, element) -> {
                                fail(post, fault);
                                return Optional.empty();
                            },
                            dev.offprint.rule.Alternative.PLAIN);
            case REFERENCE ->
                    new Matcher.OnReference(
                            Set.of(Reference.Kind.values()),
                            new AddressCondition(Set.of(), List.of(), List.of()),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            (post, reference, address) -> {
                                fail(post, fault);
                                return Optional.empty();
                            });
        };
    }

    private static void fail(Post post, Supplier<? extends Throwable> fault) {
        if (post.text().contains(WORD)) {
            throw thrown(fault.get());
        }
    }

    /** Throws {@code fault}, where the compiler expects no such thing. */
    public static RuntimeException thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (RuntimeException) fault;
    }
}
