package dev.offprint.rule.check;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import java.util.function.Consumer;

/** Looks at a whole post, for what no single place shows. Stateless. */
@FunctionalInterface
public interface PostCheck {
    /** Tells {@code found} of everything wrong with {@code post}, in any order. */
    void check(Post post, Consumer<Match> found);

    /** The same with what is known of the post's parts, for what is no fault beside its prose. */
    default void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        check(post, found);
    }
}
