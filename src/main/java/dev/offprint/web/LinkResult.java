package dev.offprint.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for an address.
 *
 * @param reason why it is dead or unknown, in a few words; empty when it is alive
 * @param moved where it leads for good
 * @param archived where an archive keeps a copy of what is dead
 */
public record LinkResult(
        State state, String reason, Optional<String> moved, Optional<String> archived) {

    /** How sure it is. */
    public enum State {
        ALIVE,
        DEAD,
        UNKNOWN
    }

    /**
     * @param moved where it leads for good; null when it stays
     */
    static LinkResult alive(@Nullable String moved) {
        return new LinkResult(State.ALIVE, "", Optional.ofNullable(moved), Optional.empty());
    }

    static LinkResult dead(String reason) {
        return new LinkResult(State.DEAD, reason, Optional.empty(), Optional.empty());
    }

    static LinkResult unknown(String reason) {
        return new LinkResult(State.UNKNOWN, reason, Optional.empty(), Optional.empty());
    }

    LinkResult withArchived(String copy) {
        return new LinkResult(state, reason, moved, Optional.of(copy));
    }
}
