package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the fixer made of a post.
 *
 * @param post the repaired post; the given one when nothing was repaired
 * @param repairs the fixes that were made, in their order
 * @param found what was found in the post as it was given
 * @param remaining what is still found in the repaired post
 * @param refused fixes, asked for or not, that could not be made without changing something else
 * @param ahead the fixes that were not asked for and would have been made next, in their order
 * @param origins leads from places of the repaired post to those of the given one
 */
public record FixResult(
        Post post,
        List<Repaired> repairs,
        List<Finding> found,
        List<Finding> remaining,
        List<Refusal> refused,
        List<Repaired> ahead,
        Origins origins) {
    public FixResult {
        repairs = List.copyOf(repairs);
        found = List.copyOf(found);
        remaining = List.copyOf(remaining);
        refused = List.copyOf(refused);
        ahead = List.copyOf(ahead);
    }

    /**
     * A fix that was made.
     *
     * @param finding as it stood in the text of its pass
     * @param origin where that was in the post as it was given
     * @param characters how many visible characters went with it, white space not counted
     * @param isSeen whether a reader can tell: text, or a link, picture or player went, or the fix
     *     takes nothing away
     */
    public record Repaired(Finding finding, Span origin, int characters, boolean isSeen) {}

    /**
     * A fix that was left out, and why.
     *
     * @param origin where the finding was in the post as it was given
     * @param isUnproved whether all that is wrong with it is that words elsewhere would not be
     *     there or be others: a fault of the program
     */
    public record Refusal(Finding finding, String reason, Span origin, boolean isUnproved) {}

    /** The findings whose fixes were made, as they stood in the text of their pass. */
    public List<Finding> repaired() {
        List<Finding> findings = new ArrayList<>(repairs.size());
        for (Repaired repair : repairs) {
            findings.add(repair.finding());
        }
        return findings;
    }

    /** The same, knowing what comes of the post when more is asked for. */
    FixResult before(FixResult more) {
        List<Repaired> fixes = more.repairs.subList(repairs.size(), more.repairs.size());
        return new FixResult(post, repairs, found, remaining, more.refused, fixes, origins);
    }

    public boolean hasChanged() {
        return !repairs.isEmpty();
    }
}
