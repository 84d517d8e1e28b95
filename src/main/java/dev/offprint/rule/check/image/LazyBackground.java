package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.PictureName;
import dev.offprint.evidence.picture.Placeholders;
import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An empty element whose picture a script was to paint behind it. */
final class LazyBackground implements ElementCheck {
    private final List<String> attributes;

    LazyBackground(Options options) {
        attributes = options.list("addresses");
    }

    @Override
    public Optional<Match> check(Post post, Element element) {
        Optional<Span> start = post.places().startTag(element);
        // An image cannot hold one; what it waits for is another rule's.
        boolean isEmpty =
                element.childrenSize() == 0
                        && element.text().isBlank()
                        && !element.tag().isSelfClosing();
        boolean isPainted =
                element.attr("style").toLowerCase(Locale.ROOT).contains("background")
                        && element.attr("style").contains("url(");
        if (start.isEmpty() || !isEmpty || isPainted) {
            return Optional.empty();
        }
        for (String attribute : attributes) {
            Optional<Span> value = post.places().attributeValue(element, attribute);
            boolean isPicture = value.isPresent() && isPicture(element.attr(attribute).strip());
            if (isPicture) {
                return Optional.of(match(post, start.get(), attribute, value.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPicture(String value) {
        return PictureName.isFile(value)
                && !Placeholders.isPlaceholder(value)
                && value.indexOf(' ') < 0
                && value.indexOf('(') < 0;
    }

    private static Match match(Post post, Span start, String attribute, Span value) {
        String image = "<img src=\"" + value.of(post.text()).strip() + "\" alt=\"\">";
        return Match.of(
                start,
                "picture waits for a script in \"" + attribute + "\" of an empty element",
                Fix.rewriting(Safety.SAFE, List.of(Edit.insert(start.end(), image))));
    }
}
