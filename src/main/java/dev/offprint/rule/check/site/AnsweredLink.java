package dev.offprint.rule.check.site;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.rule.site.web.LinkAnswer;
import dev.offprint.rule.site.web.WebReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Addresses of which a server gave such an answer. */
final class AnsweredLink implements SurroundingsCheck {
    private final LinkAnswer.State state;
    private final boolean ofImages;

    AnsweredLink(LinkAnswer.State state, boolean ofImages) {
        this.state = state;
        this.ofImages = ofImages;
    }

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.links().isEmpty()) {
            return;
        }
        for (WebReference reference : WebReference.of(post)) {
            if (reference.isImage() == ofImages) {
                Optional<LinkAnswer> answer =
                        surroundings.links().get().of(reference.address(), ofImages);
                if (answer.isPresent() && answer.get().state() == state) {
                    found.accept(match(reference, answer.get()));
                }
            }
        }
    }

    private Match match(WebReference web, LinkAnswer answer) {
        String message =
                (ofImages ? "image " : "link ")
                        + Excerpt.quoted(web.reference().raw())
                        + " is dead: "
                        + answer.reason();
        if (answer.archived().isEmpty()) {
            return Match.of(web.reference().address(), message);
        }
        String copy = answer.archived().get();
        Fix fix = Fix.rewriting(Safety.UNSAFE, List.of(Rewriting.of(web.reference(), copy)));
        return Match.of(web.reference().address(), message + "; an archive has " + copy, fix);
    }
}
