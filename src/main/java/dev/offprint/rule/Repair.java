package dev.offprint.rule;

import java.util.Set;

/** What a rule file says is done with what the rule finds. */
public sealed interface Repair {

    /** Nothing; a person decides. */
    record None() implements Repair {}

    /** The element, comment or reference goes as a whole. */
    record Remove() implements Repair {}

    /** The tags go, the content stays. */
    record Unwrap() implements Repair {}

    /** These attributes go, the element stays. */
    record RemoveAttributes(Set<String> names) implements Repair {
        public RemoveAttributes {
            names = Set.copyOf(names);
        }
    }

    /** The parameters that matched go from the address. */
    record RemoveParameters() implements Repair {}

    /** The address is replaced by the one that it leads to. */
    record FollowRedirect() implements Repair {}

    /** The matched text is replaced; {@code $1} is the first group. */
    record Replace(String replacement) implements Repair {}
}
