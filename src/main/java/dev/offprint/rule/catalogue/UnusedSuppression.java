package dev.offprint.rule.catalogue;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import java.util.Optional;
import java.util.function.Consumer;

/** Stands for what the engine finds itself, when it knows which findings were silenced. */
final class UnusedSuppression implements PostCheck {
    static final String NAME = "UnusedSuppression";

    static Optional<PostCheck> of(String name) {
        return name.equals(NAME) ? Optional.of(new UnusedSuppression()) : Optional.empty();
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        // The engine's part is dev.offprint.lint.Suppressions.
    }
}
