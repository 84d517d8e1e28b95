package dev.offprint.rule.check.image;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A {@code noscript} that repeats the picture beside it for browsers without scripts. */
final class NoscriptTwin implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element noscript) {
        return NoscriptImage.of(post, noscript)
                .filter(NoscriptImage::isTwin)
                .map(
                        twin ->
                                new Match(
                                        twin.span(),
                                        "noscript repeats the image \""
                                                + Excerpt.of(twin.address())
                                                + "\" beside it",
                                        fix(post, twin).orElse(null)));
    }

    /** While the picture beside it waits for a script, this is the only one that is shown. */
    private static Optional<Fix> fix(Post post, NoscriptImage twin) {
        return twin.isTwinShown()
                ? Optional.of(Fix.removing(Safety.SAFE, Removal.of(post, twin.span())))
                : Optional.empty();
    }
}
