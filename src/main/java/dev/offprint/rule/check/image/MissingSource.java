package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.ImageSources;
import dev.offprint.evidence.picture.PictureSigns;
import dev.offprint.evidence.picture.SourceSet.Candidate;
import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An image without an address of its own. Where another place of its element has one, it gets that;
 * one of which nothing is left to show goes.
 */
final class MissingSource implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element element) {
        Optional<Span> tag = post.places().startTag(element);
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        return element.normalName().equals("picture")
                ? ofPicture(element, tag.get())
                : ofImage(post, element, tag.get());
    }

    private static Optional<Match> ofImage(Post post, Element image, Span tag) {
        ImageSources sources = ImageSources.of(image);
        boolean isDeferred = !sources.deferred().isEmpty() || !sources.deferredSets().isEmpty();
        if (!sources.source().isEmpty() || isDeferred) {
            return Optional.empty();
        }
        Optional<Match> repaired = ofOtherPlace(post, image, tag, sources);
        if (repaired.isPresent() || PlaceholderImage.hasCopyAfter(image)) {
            return repaired;
        }
        String words = image.attr("alt").isBlank() ? image.attr("title") : image.attr("alt");
        if (!words.isBlank()) {
            return Optional.of(
                    Match.of(tag, "image has no address, only the text \"" + words.strip() + "\""));
        }
        String message = "image has neither an address nor a text";
        return Optional.of(
                PictureSigns.hasCaption(image)
                        ? Match.of(tag, message)
                        : Match.of(tag, message, Fix.removing(Safety.SAFE, Removal.of(post, tag))));
    }

    private static Optional<Match> ofOtherPlace(
            Post post, Element image, Span tag, ImageSources sources) {
        LazyEdits edits = new LazyEdits(post, image);
        Optional<Candidate> listed = sources.largest();
        if (listed.isPresent()) {
            return Optional.of(moved(tag, edits, "srcset", listed.get().address()));
        }
        Optional<String> beside = ofSources(image.parent());
        if (beside.isPresent()) {
            return Optional.of(moved(tag, edits, "a source beside it", beside.get()));
        }
        return EmbeddedAddress.of(image)
                .map(found -> moved(tag, edits, found.attribute(), found.address()));
    }

    private static Match moved(Span tag, LazyEdits edits, String place, String address) {
        return Match.of(
                tag,
                "image has its address only in " + place,
                Fix.rewriting(Safety.SAFE, List.of(edits.showing(tag, address))));
    }

    /** A picture that lost its image shows nothing, whatever its sources say. */
    private static Optional<Match> ofPicture(Element picture, Span tag) {
        Optional<String> address = ofSources(picture);
        if (address.isEmpty() || picture.selectFirst("img, noscript") != null) {
            return Optional.empty();
        }
        String image = "<img src=\"" + address.get().replace("&", "&amp;") + "\" alt=\"\">";
        return Optional.of(
                Match.of(
                        tag,
                        "picture has sources, but no image that shows them",
                        Fix.rewriting(
                                Safety.SAFE, List.of(Edit.insert(lastSource(picture), image)))));
    }

    private static int lastSource(Element picture) {
        int end = picture.sourceRange().endPos();
        for (Element source : picture.select("> source")) {
            end = source.sourceRange().endPos();
        }
        return end;
    }

    /** The address that every browser could show, from the sources of a picture. */
    private static Optional<String> ofSources(@Nullable Element picture) {
        if (picture == null || !picture.normalName().equals("picture")) {
            return Optional.empty();
        }
        Optional<String> found = Optional.empty();
        for (Element source : picture.select("> source")) {
            Optional<String> address = ImageSources.of(source).any();
            String type = source.attr("type");
            boolean isPlain =
                    type.isEmpty() || type.equals("image/jpeg") || type.equals("image/png");
            if (address.isPresent() && (isPlain || found.isEmpty())) {
                found = address;
                if (isPlain) {
                    break;
                }
            }
        }
        return found;
    }

    /** Whether a source beside an image has the picture. */
    static boolean isInPicture(Element image) {
        return ofSources(image.parent()).isPresent();
    }
}
