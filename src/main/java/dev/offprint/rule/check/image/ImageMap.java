package dev.offprint.rule.check.image;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Pictures whose parts lead nowhere: their map is not there, is not named as HTML wants it ("rules
 * for parsing a hash-name reference"), or something around the picture takes the click.
 */
final class ImageMap implements PostCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator PICTURES =
            QueryParser.parse("img[usemap], object[usemap], input[usemap]");

    private static final Evaluator MAPS = QueryParser.parse("map");

    private static final Evaluator TAKES_CLICK = QueryParser.parse("a[href], button");

    @Override
    public void check(Post post, Consumer<Match> found) {
        Elements pictures = post.body().document().select(PICTURES);
        Set<String> maps = pictures.isEmpty() ? Set.of() : maps(post);
        for (Element picture : pictures) {
            Optional<Span> tag = post.places().startTag(picture);
            if (tag.isPresent() && !isTemplate(post, picture)) {
                fault(picture, maps).ifPresent(what -> found.accept(Match.of(tag.get(), what)));
            }
        }
    }

    /** A template in it is filler to the parser. */
    private static boolean isTemplate(Post post, Element picture) {
        return post.places()
                .attributeValue(picture, "usemap")
                .map(span -> span.of(post.text()))
                .filter(raw -> raw.contains("{{") || raw.contains("{%") || raw.contains("<%"))
                .isPresent();
    }

    private static Optional<String> fault(Element picture, Set<String> maps) {
        String usemap = picture.attr("usemap");
        int sign = usemap.indexOf('#');
        String name = usemap.substring(sign + 1);
        if (sign < 0 || name.isEmpty()) {
            return Optional.of(
                    "usemap " + Excerpt.quoted(usemap) + " names no map, which starts with #");
        }
        if (!maps.contains(name)) {
            return Optional.of(
                    "usemap " + Excerpt.quoted(usemap) + " names a map that is not here");
        }
        Element around = picture.parent() == null ? null : picture.parent().closest(TAKES_CLICK);
        return around == null
                ? Optional.empty()
                : Optional.of(
                        "usemap "
                                + Excerpt.quoted(usemap)
                                + " has no effect within <"
                                + around.normalName()
                                + ">");
    }

    /** What the maps of the post are called. */
    private static Set<String> maps(Post post) {
        Set<String> names = new HashSet<>();
        for (Element map : post.body().document().select(MAPS)) {
            names.add(map.attr("name"));
            names.add(map.id());
        }
        return names;
    }
}
