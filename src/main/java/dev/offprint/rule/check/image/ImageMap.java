package dev.offprint.rule.check.image;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Pictures whose parts lead nowhere: their map is not there, is not named as HTML wants it ("rules
 * for parsing a hash-name reference"), or something around the picture takes the click.
 */
final class ImageMap implements ElementCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator MAPS = QueryParser.parse("map");

    private static final Evaluator TAKES_CLICK = QueryParser.parse("a[href], button");

    @Override
    public Optional<Match> check(Post post, Element image) {
        String usemap = image.attr("usemap");
        Optional<Span> tag = post.places().startTag(image);
        // A template in it is filler to the parser.
        boolean isTemplate =
                post.places()
                        .attributeValue(image, "usemap")
                        .map(span -> span.of(post.text()))
                        .filter(
                                raw ->
                                        raw.contains("{{")
                                                || raw.contains("{%")
                                                || raw.contains("<%"))
                        .isPresent();
        if (tag.isEmpty() || isTemplate) {
            return Optional.empty();
        }
        return fault(post, image, usemap).map(what -> Match.of(tag.get(), what));
    }

    private static Optional<String> fault(Post post, Element image, String usemap) {
        int sign = usemap.indexOf('#');
        String name = usemap.substring(sign + 1);
        if (sign < 0 || name.isEmpty()) {
            return Optional.of(
                    "usemap " + Excerpt.quoted(usemap) + " names no map, which starts with #");
        }
        if (!hasMap(post, name)) {
            return Optional.of(
                    "usemap " + Excerpt.quoted(usemap) + " names a map that is not here");
        }
        Element around = image.parent() == null ? null : image.parent().closest(TAKES_CLICK);
        return around == null
                ? Optional.empty()
                : Optional.of(
                        "usemap "
                                + Excerpt.quoted(usemap)
                                + " has no effect within <"
                                + around.normalName()
                                + ">");
    }

    private static boolean hasMap(Post post, String name) {
        for (Element map : post.body().document().select(MAPS)) {
            if (map.attr("name").equals(name) || map.id().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
