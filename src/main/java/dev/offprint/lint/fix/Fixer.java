package dev.offprint.lint.fix;

import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.site.Surroundings;
import java.util.Optional;

/**
 * Repairs a post in passes until nothing is left to repair: first what is safe, then, if asked, the
 * rest. Safe for use by several threads.
 */
public final class Fixer {
    private final Linter linter;
    private final Reach reach;

    public Fixer(Linter linter, boolean isUnsafeAllowed) {
        this(linter, isUnsafeAllowed ? Reach.UNSAFE : Reach.SAFE);
    }

    public Fixer(Linter linter, Reach reach) {
        this.linter = linter;
        this.reach = reach;
    }

    /** Repairs a post of which nothing is known but itself. */
    public FixResult fix(Post post) {
        return fix(post, Surroundings.NONE);
    }

    /** Repairs {@code post}, and looks what would follow; the given post is not changed. */
    public FixResult fix(Post post, Surroundings surroundings) {
        Course course = new Course(linter, post, surroundings, false);
        FixResult reached = course.result();
        for (Safety safety : Safety.values()) {
            course.repair(safety, pass -> {});
            reached = reach.covers(safety) ? course.result() : reached;
        }
        return reached.before(course.result());
    }

    /**
     * Repairs {@code post} like {@link #fix}, and then looks at what further repairs would bring to
     * light: what is found beforehand is what went and what is left, place by place.
     */
    public Outlook outlook(Post post, Surroundings surroundings) {
        return outlook(post, surroundings, false)
                // Hardly ever; only then is it worth the time to find out which repair it was.
                .orElseGet(() -> outlook(post, surroundings, true).orElseThrow());
    }

    /** Empty when the repaired post is not proved, and not every pass was. */
    private Optional<Outlook> outlook(Post post, Surroundings surroundings, boolean isProving) {
        Course course = new Course(linter, post, surroundings, isProving);
        Cases cases = new Cases(course.findings());
        Post reached = post;
        int repaired = 0;
        int refused = 0;
        for (Safety safety : Safety.values()) {
            course.repair(safety, pass -> cases.passed(pass, safety));
            if (reach.covers(safety)) {
                if (!isProving && !course.isProved()) {
                    return Optional.empty();
                }
                reached = course.post();
                repaired += cases.startOver();
                refused = course.refused().size();
            }
        }
        return Optional.of(
                new Outlook(
                        reached, repaired, cases.findings(), course.refused().subList(0, refused)));
    }
}
