package dev.offprint;

import java.util.List;

/**
 * A repaired post.
 *
 * @param text the whole text; the one that was given when nothing was repaired
 * @param repaired how many findings were repaired
 * @param left what is still found, at its places in {@code text}
 * @param refused repairs that were not made because they would have changed something else, each
 *     with the reason
 */
public record Fixed(String text, int repaired, List<Finding> left, List<String> refused) {
    /** Keeps a copy of the lists. */
    public Fixed {
        left = List.copyOf(left);
        refused = List.copyOf(refused);
    }
}
