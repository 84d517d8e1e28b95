package dev.offprint.lint;

import dev.offprint.post.Post;
import java.util.List;

/**
 * What the fixer made of a post.
 *
 * @param post the repaired post; the given one when nothing was repaired
 * @param repaired the findings whose fixes were made, as they stood in the text of their pass
 * @param remaining what is still found in the repaired post
 * @param refused fixes that could not be made without changing something else
 */
public record FixResult(
        Post post, List<Finding> repaired, List<Finding> remaining, List<Refusal> refused) {
    public FixResult {
        repaired = List.copyOf(repaired);
        remaining = List.copyOf(remaining);
        refused = List.copyOf(refused);
    }

    /** A fix that was left out, and why. */
    public record Refusal(Finding finding, String reason) {}

    public boolean hasChanged() {
        return !repaired.isEmpty();
    }
}
