package dev.offprint.rule;

import dev.offprint.url.ParameterPattern;
import dev.offprint.url.RedirectTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule looks at. Every alternative of a rule is one matcher. */
public sealed interface Matcher {

    /**
     * Elements that one of {@code selectors} matches and of which all {@code conditions} hold; with
     * a {@code check}, those that it objects to.
     */
    record OnElement(
            List<Selector> selectors, List<Condition> conditions, Optional<ElementCheck> check)
            implements Matcher {
        public OnElement {
            selectors = List.copyOf(selectors);
            conditions = List.copyOf(conditions);
        }
    }

    /** HTML comments whose text holds a match. */
    record OnComment(TextPattern pattern) implements Matcher {}

    /**
     * Addresses of {@code kinds} that {@code address} holds for; with {@code parameters}, those
     * that have one of them; with {@code redirects}, those that lead elsewhere.
     */
    record OnReference(
            Set<dev.offprint.post.Reference.Kind> kinds,
            AddressCondition address,
            List<ParameterPattern> parameters,
            List<ParameterPattern> needed,
            Optional<RedirectTable> redirects)
            implements Matcher {
        public OnReference {
            kinds = Set.copyOf(kinds);
            parameters = List.copyOf(parameters);
            needed = List.copyOf(needed);
        }
    }

    /** Visible text that holds a match. */
    record OnText(TextPattern pattern) implements Matcher {}

    /** The post as a whole. */
    record OnPost(PostCheck check) implements Matcher {}
}
