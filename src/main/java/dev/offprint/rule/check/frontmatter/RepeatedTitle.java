package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.LeadIn;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import java.util.Optional;
import java.util.function.Consumer;

/** The title once more where the body begins; a theme that prints titles shows it twice. */
final class RepeatedTitle implements PostCheck {

    @Override
    public void check(Post post, Consumer<Match> found) {
        Optional<LeadIn> leadIn = LeadIn.of(post);
        if (leadIn.isPresent()) {
            // A plain heading may be the only place where a theme without titles shows it.
            Safety safety = leadIn.get().isLinked() ? Safety.SAFE : Safety.UNSAFE;
            String message =
                    leadIn.get().isLinked()
                            ? "the body begins with the title, linked to the post's own address"
                            : "the body begins with a heading that repeats the title";
            Fix fix = Fix.removing(safety, Removal.of(post, leadIn.get().span()));
            found.accept(Match.of(leadIn.get().span(), message, fix));
        }
    }
}
