package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.rule.site.Surroundings;
import java.util.function.Consumer;

/** Looks at a post together with what lies around it. Stateless. */
@FunctionalInterface
public interface SurroundingsCheck {
    /** Tells {@code found} of everything wrong with {@code post}, in any order. */
    void check(Post post, Surroundings surroundings, Consumer<Match> found);
}
