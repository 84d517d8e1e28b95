package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.ImageSources;
import dev.offprint.evidence.picture.PictureName;
import dev.offprint.evidence.picture.PictureSigns;
import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.Unwrapping;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A picture that stands only in a {@code noscript}, or only in its attributes, which readers with
 * scripts never see. A placeholder or blurred copy beside it goes when it comes out.
 */
final class NoscriptOnly implements ElementCheck {
    private static final String MESSAGE = "only a noscript has the image ";

    @Override
    public Optional<Match> check(Post post, Element noscript) {
        Optional<NoscriptImage> held = NoscriptImage.of(post, noscript);
        if (held.isEmpty()) {
            return ofAttributes(post, noscript);
        }
        NoscriptImage only = held.get();
        if (only.address().isEmpty()
                || only.isTwin()
                || isReport(only)
                || SoldPicture.is(post, only)) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        boolean isBesideOther = false;
        for (Element beside : only.beside()) {
            Optional<Span> tag = post.places().startTag(beside);
            boolean isStandIn =
                    tag.isPresent()
                            && ImageSources.of(beside).showsNothing()
                            && ImageSources.of(beside).deferred().isEmpty();
            if (isStandIn) {
                edits.add(Removal.of(post, tag.get()));
            } else {
                isBesideOther = true;
            }
        }
        edits.addAll(unwrapping(post, only));
        // Beside some other picture it may be that one under another name; and a picture for which
        // nothing speaks may be one that reports who reads.
        boolean isDoubtful = isBesideOther || PictureSigns.isPixel(only.image());
        Safety safety = isDoubtful ? Safety.UNSAFE : Safety.SAFE;
        return Optional.of(
                Match.of(
                        only.span(),
                        MESSAGE + Excerpt.quoted(only.address()),
                        Fix.recasting(safety, edits)));
    }

    /** What stands in the place of no picture and is no file itself only tells who reads. */
    private static boolean isReport(NoscriptImage only) {
        return only.beside().isEmpty()
                && PictureSigns.isPixel(only.image())
                && !PictureName.isFile(only.address())
                && !Address.parse(only.address()).parameters().isEmpty();
    }

    private static List<Edit> unwrapping(Post post, NoscriptImage only) {
        Places places = post.places();
        Optional<Span> start = places.startTag(only.element());
        Optional<Span> end = places.endTag(only.element());
        if (only.isEscaped() || start.isEmpty() || end.isEmpty()) {
            return List.of(new Edit(only.span(), only.element().text().strip()));
        }
        return Unwrapping.of(post, Safety.SAFE, start.get(), end.get()).edits();
    }

    /** {@code <noscript data-src="a.jpg" data-alt="…">} with nothing in it. */
    private static Optional<Match> ofAttributes(Post post, Element noscript) {
        Optional<Span> span = post.places().element(noscript);
        Optional<Span> source = post.places().attributeValue(noscript, "data-src");
        boolean isBare =
                span.isPresent()
                        && source.isPresent()
                        && noscript.childrenSize() == 0
                        && noscript.text().isBlank()
                        && PictureName.isFile(noscript.attr("data-src"));
        if (!isBare) {
            return Optional.empty();
        }
        String alt =
                post.places()
                        .attributeValue(noscript, "data-alt")
                        .map(value -> value.of(post.text()))
                        .orElse("");
        String image = "<img src=\"" + source.get().of(post.text()) + "\" alt=\"" + alt + "\">";
        return Optional.of(
                Match.of(
                        span.get(),
                        MESSAGE + Excerpt.quoted(noscript.attr("data-src")),
                        Fix.rewriting(Safety.SAFE, List.of(new Edit(span.get(), image)))));
    }
}
