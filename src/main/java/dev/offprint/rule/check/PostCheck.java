package dev.offprint.rule.check;

import dev.offprint.post.Post;
import java.util.function.Consumer;

/** Looks at a whole post, for what no single place shows. Stateless. */
@FunctionalInterface
public interface PostCheck {
    /** Tells {@code found} of everything wrong with {@code post}, in any order. */
    void check(Post post, Consumer<Match> found);
}
