package dev.offprint.lint;

import dev.offprint.lint.match.Recollection;
import dev.offprint.lint.match.RuleIndex;
import dev.offprint.lint.match.Walk;
import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.site.Surroundings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a set of rules objects to in a post. Safe for use by several threads. */
public final class Linter {
    private final RuleIndex index;
    private final @Nullable UnusedSuppressions unused;

    public Linter(List<Rule> rules) {
        this.index = new RuleIndex(rules);
        this.unused = UnusedSuppressions.of(rules).orElse(null);
    }

    /** The findings in a post of which nothing is known but itself. */
    public List<Finding> lint(Post post) {
        return lint(post, Surroundings.NONE);
    }

    /** The findings in {@code post}, by place, without those that the post itself suppresses. */
    public List<Finding> lint(Post post, Surroundings surroundings) {
        return lint(post, surroundings, RemovalBudget.of(post), new Recollection());
    }

    /**
     * The findings in a post that something was taken from already.
     *
     * @param recollection of when it was linted before, which was told what was edited since
     */
    public List<Finding> lint(
            Post post, Surroundings surroundings, RemovalBudget budget, Recollection recollection) {
        List<Finding> found = new ArrayList<>();
        Walk.over(
                post,
                surroundings,
                index,
                recollection,
                (rule, match) -> found.add(Finding.of(rule, match)));
        Suppressions suppressions = new Suppressions(post);
        if (found.isEmpty() && suppressions.all().isEmpty()) {
            return List.of();
        }
        OwnParts own = OwnParts.of(post);
        found.removeIf(
                finding -> finding.fix().filter(Fix::removes).filter(own::goWith).isPresent());
        found.sort(Finding.BY_PLACE);
        List<Finding> asked = suppressions.all().isEmpty() ? found : asked(found, suppressions);
        List<Finding> kept = new ArrayList<>(asked.size());
        Coverage coverage = new Coverage();
        List<Finding> guarded = new ArticleGuard(post, budget).guard(asked);
        for (Finding finding : SamePlace.told(guarded)) {
            if (!coverage.covers(finding)) {
                kept.add(finding);
            }
            coverage.add(finding);
        }
        if (unused != null && !suppressions.all().isEmpty()) {
            kept.addAll(unused.find(post, suppressions.all()));
            kept.sort(Finding.BY_PLACE);
        }
        return kept;
    }

    /** What nobody silenced, and what spares the places of what somebody did. */
    private static List<Finding> asked(List<Finding> found, Suppressions suppressions) {
        List<Finding> heard = new ArrayList<>();
        SilencedPlaces silenced = new SilencedPlaces();
        for (Finding finding : found) {
            if (suppressions.silence(finding)) {
                silenced.add(finding);
            } else {
                heard.add(finding);
            }
        }
        List<Finding> asked = new ArrayList<>();
        heard.forEach(finding -> silenced.spared(finding).ifPresent(asked::add));
        return asked;
    }
}
