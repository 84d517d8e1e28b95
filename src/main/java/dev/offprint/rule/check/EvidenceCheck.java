package dev.offprint.rule.check;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import java.util.function.Consumer;

/** Looks at a whole post by what is found out once for all that ask. Stateless. */
@FunctionalInterface
public interface EvidenceCheck extends PostCheck {
    @Override
    default void check(Post post, Consumer<Match> found) {
        check(post, new PostEvidence(post), found);
    }

    @Override
    void check(Post post, PostEvidence evidence, Consumer<Match> found);
}
