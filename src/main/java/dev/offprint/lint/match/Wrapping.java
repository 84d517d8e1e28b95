package dev.offprint.lint.match;

import dev.offprint.post.Places;
import dev.offprint.text.Span;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Elements that exist for the one thing in them, and are nothing when it goes. */
final class Wrapping {
    private static final Set<String> WRAPPERS = Set.of("a", "noscript", "picture", "figure");

    private final Places places;

    Wrapping(Places places) {
        this.places = places;
    }

    /** The element, or the wrapper of it alone; empty when it has no exact place. */
    Optional<Span> around(Element element) {
        Optional<Span> span = places.element(element);
        Element inner = element;
        while (span.isPresent() && isAlone(inner)) {
            Element parent = inner.parent();
            Optional<Span> wider = parent == null ? Optional.empty() : places.element(parent);
            if (parent == null || wider.isEmpty() || !WRAPPERS.contains(parent.normalName())) {
                break;
            }
            span = wider;
            inner = parent;
        }
        return span;
    }

    private static boolean isAlone(Element element) {
        return isNothing(element, true) && isNothing(element, false);
    }

    private static boolean isNothing(Element element, boolean isBefore) {
        Node node = isBefore ? element.previousSibling() : element.nextSibling();
        while (node != null) {
            if (!(node instanceof TextNode text && text.isBlank())) {
                return false;
            }
            node = isBefore ? node.previousSibling() : node.nextSibling();
        }
        return true;
    }
}
