package dev.offprint.rule.check.image;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.image.source.ImageSources;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An image of which nothing is left to show: no address anywhere in its element. */
final class MissingSource implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element image) {
        Optional<Span> tag = post.places().startTag(image);
        if (tag.isEmpty()
                || ImageSources.of(image).hasAny()
                || isInPicture(image)
                || PlaceholderImage.hasCopyAfter(image)) {
            return Optional.empty();
        }
        String alt = image.attr("alt").strip();
        if (!alt.isEmpty()) {
            return Optional.of(
                    Match.of(tag.get(), "image has no address, only the text \"" + alt + "\""));
        }
        return Optional.of(
                Match.of(
                        tag.get(),
                        "image has neither an address nor a text",
                        Fix.removing(Safety.SAFE, Removal.of(post, tag.get()))));
    }

    static boolean isInPicture(Element image) {
        Element parent = image.parent();
        return parent != null
                && parent.normalName().equals("picture")
                && !parent.select("source[srcset]").isEmpty();
    }
}
