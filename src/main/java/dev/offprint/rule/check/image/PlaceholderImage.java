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
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An image of which only the placeholder was saved: its own address is nowhere in the element. */
final class PlaceholderImage implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element image) {
        Optional<Span> tag = post.places().startTag(image);
        ImageSources sources = ImageSources.of(image);
        boolean isAlone =
                tag.isPresent()
                        && !sources.source().isEmpty()
                        && sources.source().indexOf('{') < 0
                        && Placeholders.isNothing(sources.source())
                        && sources.candidates().isEmpty()
                        && sources.deferred().isEmpty()
                        && sources.deferredSets().isEmpty()
                        && !hasCopyAfter(image)
                        && !MissingSource.isInPicture(image);
        if (!isAlone) {
            return Optional.empty();
        }
        Optional<EmbeddedAddress> embedded = EmbeddedAddress.of(image);
        if (embedded.isPresent()) {
            Edit edit = new LazyEdits(post, image).showing(tag.get(), embedded.get().address());
            return Optional.of(
                    Match.of(
                            tag.get(),
                            "image shows a placeholder, its address is in \""
                                    + embedded.get().attribute()
                                    + "\"",
                            Fix.rewriting(Safety.SAFE, List.of(edit))));
        }
        String alt = image.attr("alt").strip();
        boolean isLazy = image.className().toLowerCase(Locale.ROOT).contains("lazy");
        boolean isData = sources.source().startsWith("data:");
        if (!alt.isEmpty() && !isLazy && !isData) {
            // A drawing of a blank page may well be called blank.png; words about it say so.
            return Optional.empty();
        }
        String message = "image shows only a placeholder, its own address was not saved";
        boolean isNothing =
                alt.isEmpty()
                        && !isLazy
                        && image.attr("title").isBlank()
                        && !PictureSigns.isPlaced(image);
        return Optional.of(
                isNothing
                        ? Match.of(
                                tag.get(),
                                "image shows nothing: it kept a place, or its own address was not"
                                        + " saved",
                                Fix.removing(Safety.SAFE, Removal.of(post, tag.get())))
                        : Match.of(tag.get(), message));
    }

    /** Whether a noscript after an image has it. */
    static boolean hasCopyAfter(Element image) {
        @Nullable Element next = image.nextElementSibling();
        return next != null
                && next.normalName().equals("noscript")
                && !next.select("img").isEmpty();
    }
}
