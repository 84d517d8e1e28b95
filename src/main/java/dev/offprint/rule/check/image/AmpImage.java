package dev.offprint.rule.check.image;

import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An {@code amp-img}, which only AMP's script turns into an image. */
final class AmpImage implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element element) {
        Places places = post.places();
        Optional<Span> start = places.startTag(element);
        Optional<Span> end = places.endTag(element);
        if (start.isEmpty() || element.attr("src").isBlank()) {
            return Optional.empty();
        }
        String message = "image is an <" + element.tagName() + ">, which needs AMP's script";
        if (end.isEmpty()) {
            return Optional.of(Match.of(start.get(), message));
        }
        String rest = start.get().of(post.text()).substring(1 + element.tagName().length());
        Edit opened = new Edit(start.get(), "<img" + rest);
        return Optional.of(
                Match.of(
                        start.get(),
                        message,
                        Fix.rewriting(Safety.SAFE, List.of(opened, Edit.delete(end.get())))));
    }
}
