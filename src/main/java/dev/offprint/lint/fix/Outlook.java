package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.FixResult.Refusal;
import dev.offprint.post.Post;
import java.util.List;

/**
 * What is wrong with a post, looked at to the end: every place that a repair would touch is among
 * the findings, those too that show only once others are repaired.
 *
 * @param post as far repaired as was asked for; the given one when nothing was
 * @param repaired how many findings went on the way there
 * @param findings what is left, by place in {@code post}; each has a fix exactly if it would go,
 *     which says how: with the safe repairs, or only with the others
 * @param refused repairs on the way that could not be made without changing something else
 */
public record Outlook(Post post, int repaired, List<Finding> findings, List<Refusal> refused) {
    public Outlook {
        findings = List.copyOf(findings);
        refused = List.copyOf(refused);
    }
}
