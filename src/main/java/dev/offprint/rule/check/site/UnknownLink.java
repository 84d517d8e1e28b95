package dev.offprint.rule.check.site;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.rule.site.web.LinkAnswer;
import dev.offprint.rule.site.web.LinkAnswer.State;
import dev.offprint.rule.site.web.WebReference;
import java.util.Optional;
import java.util.function.Consumer;

/** Addresses of which nobody can say whether they are alive. */
final class UnknownLink implements SurroundingsCheck {

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.links().isEmpty()) {
            return;
        }
        for (WebReference web : WebReference.of(post)) {
            Optional<LinkAnswer> answer =
                    surroundings.links().get().of(web.address(), web.isImage());
            if (answer.isPresent() && answer.get().state() == State.UNKNOWN) {
                found.accept(
                        Match.of(
                                web.reference().address(),
                                "nobody can say whether "
                                        + Excerpt.quoted(web.reference().raw())
                                        + " is alive: "
                                        + answer.get().reason()));
            }
        }
    }
}
