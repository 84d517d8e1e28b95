package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.ImageSources;
import dev.offprint.evidence.picture.PictureSigns;
import dev.offprint.evidence.picture.Placeholders;
import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A small or blurred copy of the picture that follows it, to be covered when that has come. */
final class PreviewTwin implements ElementCheck {
    /** Between the copy and the picture stand a canvas and a filler at most. */
    private static final int MOST_STEPS = 3;

    @Override
    public Optional<Match> check(Post post, Element image) {
        ImageSources sources = ImageSources.of(image);
        Optional<Span> tag = post.places().startTag(image);
        boolean isPreview =
                tag.isPresent()
                        && sources.shown().filter(Placeholders::isPreview).isPresent()
                        && sources.deferred().isEmpty()
                        && sources.deferredSets().isEmpty()
                        && sources.candidates().isEmpty();
        if (!isPreview || !isFollowedByWhole(image, sources.source())) {
            return Optional.empty();
        }
        return Optional.of(
                Match.of(
                        tag.get(),
                        "image is a small copy of the one after it",
                        Fix.removing(Safety.SAFE, Removal.of(post, tag.get()))));
    }

    private static boolean isFollowedByWhole(Element image, String preview) {
        boolean isData = preview.startsWith("data:");
        @Nullable Element next = image.nextElementSibling();
        for (int step = 0; step < MOST_STEPS && next != null; step++) {
            if (next.normalName().equals("img") && !NoscriptImage.isHidden(next)) {
                ImageSources sources = ImageSources.of(next);
                // An inline blur has no name to compare; the deferred address after it is enough.
                boolean isWhole =
                        isData
                                ? !sources.deferred().isEmpty() || !sources.deferredSets().isEmpty()
                                : sources.isOf(preview);
                return isWhole && !PictureSigns.sayDifferent(image, next);
            }
            next = next.nextElementSibling();
        }
        return false;
    }
}
