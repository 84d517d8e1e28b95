package dev.offprint.lint;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;

/** What removals of all passes together may take of a post, and have taken. */
public final class RemovalBudget {
    private final int whole;
    private final Taking gone;

    private RemovalBudget(int whole, Taking gone) {
        this.whole = whole;
        this.gone = gone;
    }

    /** Of a post that nothing was taken from yet. */
    public static RemovalBudget of(Post post) {
        return new RemovalBudget(post.body().text().length(), Taking.NOTHING);
    }

    /** What is left after {@code fix} was made in {@code post}. */
    public RemovalBudget without(Post post, Fix fix) {
        return fix.removes() ? new RemovalBudget(whole, gone.plus(Taking.of(post, fix))) : this;
    }

    /** Visible characters of the post as it was given, white space not counted. */
    int whole() {
        return whole;
    }

    /** What of them is taken so far. */
    Taking gone() {
        return gone;
    }
}
