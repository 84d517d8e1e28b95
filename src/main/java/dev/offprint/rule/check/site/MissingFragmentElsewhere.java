package dev.offprint.rule.check.site;

import dev.offprint.address.Anchors;
import dev.offprint.address.LocalTarget;
import dev.offprint.address.LocalTarget.State;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import java.util.Optional;
import java.util.function.Consumer;

/** Links by name to places that a page of the same site does not have. */
final class MissingFragmentElsewhere implements SurroundingsCheck {

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.site().isEmpty()) {
            return;
        }
        Site site = surroundings.site().get();
        for (LocalTarget target : site.targets(post)) {
            Optional<String> fragment = target.reference().fragment();
            boolean isAsked =
                    target.state() == State.PRESENT
                            && !target.reference().isImage()
                            && !fragment.orElse("").isEmpty();
            if (isAsked) {
                boolean isOwn = target.path().equals(site.post());
                Optional<Anchors> anchors =
                        isOwn ? Optional.of(Anchors.of(post)) : site.anchors(target);
                if (anchors.isPresent() && !anchors.get().has(fragment.get())) {
                    found.accept(
                            Match.of(
                                    target.reference().span(),
                                    "link "
                                            + Excerpt.quoted(target.reference().raw())
                                            + " leads to a place that "
                                            + (isOwn ? "this post" : "the other page")
                                            + " does not have"));
                }
            }
        }
    }
}
