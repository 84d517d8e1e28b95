package dev.offprint.rule.check.site;

import dev.offprint.address.LocalTarget;
import dev.offprint.address.LocalTarget.State;
import dev.offprint.image.ImageDamage;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import java.util.Optional;
import java.util.function.Consumer;

/** Pictures whose files are there and show nothing. */
final class DamagedImage implements SurroundingsCheck {

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.site().isEmpty()) {
            return;
        }
        Site site = surroundings.site().get();
        for (LocalTarget target : site.targets(post)) {
            boolean isThere = target.state() == State.PRESENT || target.state() == State.OTHER_CASE;
            if (isThere && target.reference().isImage()) {
                Optional<ImageDamage> damage = site.ends(target).flatMap(ImageDamage::of);
                damage.ifPresent(
                        what ->
                                found.accept(
                                        Match.of(
                                                target.reference().span(),
                                                "the file of image "
                                                        + Excerpt.quoted(target.reference().raw())
                                                        + " "
                                                        + what.words())));
            }
        }
    }
}
