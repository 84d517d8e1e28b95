package dev.offprint.rule.check.image;

import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An {@code amp-img}, which only AMP's script turns into an image. */
final class AmpImage implements ElementCheck {
    /** Layouts in which width and height say a proportion; of two figures, as 16 and 9, no more. */
    private static final Set<String> SCALED =
            Set.of("responsive", "fill", "intrinsic", "flex-item");

    @Override
    public Optional<Match> check(Post post, Element element) {
        Places places = post.places();
        Optional<Span> start = places.startTag(element);
        Optional<Span> end = places.endTag(element);
        boolean hasAddress = !element.attr("src").isBlank() || !element.attr("srcset").isBlank();
        if (start.isEmpty() || !hasAddress) {
            return Optional.empty();
        }
        String message = "image is an <" + element.tagName() + ">, which needs AMP's script";
        if (end.isEmpty()) {
            return Optional.of(Match.of(start.get(), message));
        }
        Edit opened = new Edit(start.get(), "<img" + attributes(post, element, start.get()));
        return Optional.of(
                Match.of(
                        start.get(),
                        message,
                        Fix.rewriting(Safety.SAFE, List.of(opened, Edit.delete(end.get())))));
    }

    /** What stands in the tag after its name, without sizes that are but a ratio. */
    private static String attributes(Post post, Element element, Span tag) {
        StringBuilder kept = new StringBuilder();
        int done = tag.start() + 1 + element.tagName().length();
        if (isRatio(element)) {
            List<Span> ratio = new ArrayList<>();
            for (String name : List.of("width", "height", "layout")) {
                post.places().attribute(element, name).ifPresent(ratio::add);
            }
            ratio.sort(null);
            for (Span gone : ratio) {
                kept.append(post.text(), done, gone.start());
                done = gone.end();
            }
        }
        return kept.append(post.text(), done, tag.end()).toString();
    }

    private static boolean isRatio(Element element) {
        return SCALED.contains(element.attr("layout"))
                && isSmall(element.attr("width"))
                && isSmall(element.attr("height"));
    }

    private static boolean isSmall(String size) {
        return size.matches("\\d{1,2}(?:\\.\\d+)?");
    }
}
