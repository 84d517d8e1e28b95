package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.rule.ElementCheck;
import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.Removal;
import dev.offprint.rule.Safety;
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
                                Match.of(
                                        twin.span(),
                                        "noscript repeats the image \""
                                                + Excerpt.of(twin.address())
                                                + "\" beside it",
                                        Fix.removing(Safety.SAFE, Removal.of(post, twin.span()))));
    }
}
