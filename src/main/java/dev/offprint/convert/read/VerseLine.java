package dev.offprint.convert.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lines of a verse that are elements of their own, of which each is displayed as a block. */
final class VerseLine {
    private VerseLine() {}

    /** Whether an element is one of several, beside which nothing else stands. */
    static boolean is(Element element) {
        Element stanza = element.parent();
        if (stanza == null || !isLine(element) || stanza.childrenSize() < 2) {
            return false;
        }
        for (Node node : stanza.childNodes()) {
            boolean isPart =
                    node instanceof Element other
                            ? isLine(other) || other.normalName().equals("br")
                            : !(node instanceof TextNode text) || text.isBlank();
            if (!isPart) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLine(Element element) {
        return element.normalName().equals("span")
                && Style.value(element, "display").equals("block")
                && element.hasText()
                && element.select("img, svg, video, iframe").isEmpty()
                && element.children().stream().noneMatch(ElementKind::isBlock);
    }
}
