package dev.offprint.rule.site.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for an address.
 *
 * @param reason why it is dead or unknown, or how it moved, in a few words
 * @param movedOrNull where it leads for good
 * @param archivedOrNull where an archive of the web keeps a copy
 */
public record LinkAnswer(
        State state, String reason, @Nullable String movedOrNull, @Nullable String archivedOrNull) {
    /** Where it leads for good, when elsewhere. */
    public Optional<String> moved() {
        return Optional.ofNullable(movedOrNull);
    }

    /** Where an archive of the web keeps a copy, when one does. */
    public Optional<String> archived() {
        return Optional.ofNullable(archivedOrNull);
    }

    /** How sure the answer is. */
    public enum State {
        ALIVE,
        /** It leads nowhere, and will not tomorrow. */
        DEAD,
        /** Nobody can say: refused, overloaded, too slow. */
        UNKNOWN
    }
}
