package dev.offprint.rule.check.site;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.rule.site.web.LinkAnswer;
import dev.offprint.rule.site.web.LinkAnswer.State;
import dev.offprint.rule.site.web.WebReference;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Addresses whose servers say that they moved for good. */
final class MovedLink implements SurroundingsCheck {

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.links().isEmpty()) {
            return;
        }
        for (WebReference web : WebReference.of(post)) {
            Optional<LinkAnswer> answer =
                    surroundings.links().get().of(web.address(), web.isImage());
            boolean hasMoved =
                    answer.isPresent()
                            && answer.get().state() == State.ALIVE
                            && answer.get().moved().isPresent();
            if (hasMoved) {
                found.accept(match(web, answer.get().moved().get()));
            }
        }
    }

    private static Match match(WebReference web, String target) {
        Optional<String> fragment = Address.parse(web.reference().raw()).fragment();
        String whole =
                fragment.isEmpty() || target.indexOf('#') >= 0
                        ? target
                        : target + "#" + fragment.get();
        return Match.of(
                web.reference().address(),
                "link " + Excerpt.quoted(web.reference().raw()) + " moved for good to " + whole,
                Fix.rewriting(Safety.UNSAFE, List.of(Rewriting.of(web.reference(), whole))));
    }
}
