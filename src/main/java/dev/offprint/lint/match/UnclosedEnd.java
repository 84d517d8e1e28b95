package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The end of a body from an element on that nothing closes, when only links stand there. */
final class UnclosedEnd {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    /** No bar of links is longer. */
    private static final int MOST_LINKS = 200;

    private UnclosedEnd() {}

    /** Empty when anything but links would go with the element. */
    static Optional<Span> of(Post post, Element element) {
        Optional<Span> start = post.places().startTag(element);
        boolean isOpen = start.isPresent() && post.places().endTag(element).isEmpty();
        if (!isOpen || element.tag().isEmpty() || !isLast(element)) {
            return Optional.empty();
        }
        Span rest = new Span(start.get().start(), end(post));
        return holdsOnlyLinks(post, element, rest) ? Optional.of(rest) : Optional.empty();
    }

    private static boolean isLast(Element element) {
        for (Node at = element; at != null; at = at.parent()) {
            for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
                if (!(next instanceof TextNode text && text.isBlank())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean holdsOnlyLinks(Post post, Element element, Span rest) {
        Elements links = element.select(LINK);
        if (links.size() > MOST_LINKS) {
            return false;
        }
        int inLinks = 0;
        for (Element link : links) {
            inLinks += post.places().element(link).map(post.body().text()::countIn).orElse(0);
        }
        for (Reference reference : post.body().references()) {
            boolean isShown =
                    reference.kind() == Reference.Kind.IMAGE
                            || reference.kind() == Reference.Kind.EMBED;
            if (isShown && rest.contains(reference.address())) {
                return false;
            }
        }
        return post.body().text().countIn(rest) <= inLinks;
    }

    private static int end(Post post) {
        int end = post.body().span().end();
        while (end > post.body().span().start()
                && Character.isWhitespace(post.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
