package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.rule.Match;
import dev.offprint.rule.PostCheck;
import java.util.function.Consumer;

/** Stands for what the engine finds itself, when it knows which findings were silenced. */
final class UnusedSuppression implements PostCheck {
    @Override
    public void check(Post post, Consumer<Match> found) {
        // The engine's part is dev.offprint.lint.Suppressions.
    }
}
