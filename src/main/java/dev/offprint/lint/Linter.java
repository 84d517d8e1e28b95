package dev.offprint.lint;

import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a set of rules objects to in a post. Safe for use by several threads. */
public final class Linter {
    private final RuleIndex index;

    public Linter(List<Rule> rules) {
        this.index = new RuleIndex(rules);
    }

    /** The findings in {@code post}, by place, without those that the post itself suppresses. */
    public List<Finding> lint(Post post) {
        List<Finding> found = Walk.of(index, post);
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Finding.BY_PLACE);
        Suppressions suppressions = new Suppressions(post);
        ArticleGuard guard = new ArticleGuard(post);
        List<Finding> kept = new ArrayList<>(found.size());
        Map<String, Span> lastOfRule = new HashMap<>();
        for (Finding finding : found) {
            Span outer = lastOfRule.get(finding.rule().id());
            boolean isInOuter =
                    outer != null && outer.contains(finding.span()) && !finding.span().isEmpty();
            // What goes with an outer element need not be said again by the same rule.
            boolean isSaidAlready =
                    isInOuter && finding.fix().isPresent() && finding.fix().get().removes();
            if (isSaidAlready || suppressions.silence(finding)) {
                continue;
            }
            lastOfRule.put(finding.rule().id(), finding.span());
            kept.add(guard.guard(finding));
        }
        return kept;
    }
}
