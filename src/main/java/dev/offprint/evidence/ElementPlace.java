package dev.offprint.evidence;

import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Where an element stands among what is shown around it. */
final class ElementPlace {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator SHOWN = QueryParser.parse("img, iframe, video, svg");

    private static final int LONGEST_LABEL = 80;

    /** How many pictures and gaps may stand between a call and what it calls to. */
    private static final int MOST_PASSED = 64;

    private ElementPlace() {}

    /**
     * Whether the outermost element that shows only this one is a block, or stands between such.
     */
    static boolean isAlone(Element element) {
        Element only = element;
        Element parent = element.parent();
        while (parent != null && !parent.normalName().equals("body") && showsOnly(parent, only)) {
            only = parent;
            parent = parent.parent();
        }
        return only.isBlock()
                || (isBlockOrNone(only, Node::previousSibling)
                        && isBlockOrNone(only, Node::nextSibling));
    }

    private static boolean isBlockOrNone(Element from, UnaryOperator<@Nullable Node> step) {
        Node next = step.apply(from);
        while (next != null && !isShown(next)) {
            next = step.apply(next);
        }
        return next == null || (next instanceof Element element && element.isBlock());
    }

    @SuppressWarnings("ReferenceEquality") // the child itself, not one like it
    private static boolean showsOnly(Element parent, Element child) {
        for (Node node : parent.childNodes()) {
            if (node != child && isShown(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShown(Node node) {
        if (node instanceof TextNode text) {
            return !LazyEvidence.plain(text.text()).isEmpty();
        }
        return node instanceof Element element
                && !element.normalName().equals("br")
                && !element.normalName().equals("script")
                && !element.normalName().equals("style")
                && (element.hasText() || element.selectFirst(SHOWN) != null);
    }

    /** The words of the first block in {@code element} when nothing stands before it. */
    static String firstLabel(Element element) {
        Element first = firstShown(element);
        while (first != null) {
            if (ElementEvidence.showsAtMost(first, LONGEST_LABEL)) {
                return PlainWords.of(first.text());
            }
            first = firstShown(first);
        }
        return "";
    }

    /** The words of the nearest text before {@code element} when they are as short as a call. */
    static String wordsBefore(Element element) {
        Node at = element;
        while (at != null && !(at instanceof Element body && body.normalName().equals("body"))) {
            Node before = at.previousSibling();
            for (int passed = 0; before != null && wordless(before); passed++) {
                if (passed == MOST_PASSED) {
                    return "";
                }
                before = before.previousSibling();
            }
            if (before != null) {
                return shortWords(before);
            }
            at = at.parent();
        }
        return "";
    }

    private static boolean wordless(Node node) {
        if (node instanceof TextNode text) {
            return LazyEvidence.plain(text.text()).isEmpty();
        }
        return !(node instanceof Element element) || !element.hasText();
    }

    private static String shortWords(Node node) {
        if (node instanceof TextNode text) {
            return LazyEvidence.length(text.text()) > LazyEvidence.LONGEST_CALL
                    ? ""
                    : PlainWords.of(text.text());
        }
        return node instanceof Element element
                        && ElementEvidence.showsAtMost(element, LazyEvidence.LONGEST_CALL)
                ? PlainWords.of(element.text())
                : "";
    }

    private static @Nullable Element firstShown(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !LazyEvidence.plain(text.text()).isEmpty()) {
                return null;
            }
            if (child instanceof Element inner && inner.hasText()) {
                return inner;
            }
        }
        return null;
    }
}
