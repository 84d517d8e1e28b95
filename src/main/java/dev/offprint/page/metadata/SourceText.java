package dev.offprint.page.metadata;

import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Texts of a page as its source has them. In the tree, what looks like a template is filled, though
 * in a finished page two braces are only braces.
 */
final class SourceText {
    private final Post page;

    SourceText(Post page) {
        this.page = page;
    }

    /** The value of an attribute; empty text when there is none. */
    String attribute(Element element, String name) {
        return page.places().attributeText(element, name);
    }

    /** What stands between the tags of an element without children, entities resolved. */
    String text(Element element) {
        return raw(element)
                .map(text -> Parser.unescapeEntities(text, false))
                .orElseGet(element::text);
    }

    /** What stands between the tags of an element, as written. */
    Optional<String> raw(Element element) {
        Optional<Span> start = page.places().startTag(element);
        Optional<Span> end = page.places().endTag(element);
        return start.isPresent() && end.isPresent() && start.get().end() <= end.get().start()
                ? Optional.of(page.text().substring(start.get().end(), end.get().start()))
                : Optional.empty();
    }
}
