package dev.offprint.rule;

import dev.offprint.rule.check.Safety;
import org.jspecify.annotations.Nullable;

/**
 * What one alternative of a rule says of itself where it differs from the rule.
 *
 * @param category what its findings are; null for what the rule's are
 * @param safety how safe its fix is, by how much speaks for it; null for what the rule's is
 */
public record Alternative(@Nullable String category, @Nullable Safety safety) {
    /** One that is as its rule. */
    public static final Alternative PLAIN = new Alternative(null, null);
}
