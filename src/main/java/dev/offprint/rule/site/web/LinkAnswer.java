package dev.offprint.rule.site.web;

import java.util.Optional;

/**
 * What came of asking for an address.
 *
 * @param reason why it is dead or unknown, or how it moved, in a few words
 * @param moved where it leads for good
 * @param archived where an archive of the web keeps a copy
 */
public record LinkAnswer(
        State state, String reason, Optional<String> moved, Optional<String> archived) {

    /** How sure the answer is. */
    public enum State {
        ALIVE,
        /** It leads nowhere, and will not tomorrow. */
        DEAD,
        /** Nobody can say: refused, overloaded, too slow. */
        UNKNOWN
    }
}
