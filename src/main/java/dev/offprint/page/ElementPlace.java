package dev.offprint.page;

import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where an element stands, also when its end tag was left out as HTML allows. */
final class ElementPlace {
    /** HTML standard, section 13.1.2.4. */
    private static final Set<String> END_IS_OPTIONAL =
            Set.of("p", "li", "dt", "dd", "td", "th", "tr", "tbody");

    private ElementPlace() {}

    /** The whole element; empty when its end is not known. */
    static Optional<Span> of(Post page, Element element) {
        Optional<Span> exact = page.places().element(element);
        Optional<Span> start = page.places().startTag(element);
        boolean isOpen =
                exact.isEmpty()
                        && start.isPresent()
                        && page.places().endTag(element).isEmpty()
                        && END_IS_OPTIONAL.contains(element.normalName());
        return isOpen ? lastEnd(page, element).map(end -> start.get().cover(end)) : exact;
    }

    /**
     * What of an element can go: of a cell only what is in it, as the cells behind it would come
     * under other headings; empty when its end is not known.
     */
    static Optional<Span> within(Post page, Element element) {
        Optional<Span> whole = of(page, element);
        boolean isCell = element.normalName().equals("td") || element.normalName().equals("th");
        if (!isCell || whole.isEmpty()) {
            return whole;
        }
        int start = page.places().startTag(element).map(Span::end).orElse(whole.get().start());
        int end = page.places().endTag(element).map(Span::start).orElse(whole.get().end());
        return Optional.of(new Span(start, Math.max(start, end)));
    }

    /** The place of the last thing in an element, which ends where the element does. */
    private static Optional<Span> lastEnd(Post page, Element element) {
        Element at = element;
        while (true) {
            Node last = at.lastChild();
            if (last == null) {
                return page.places().startTag(at);
            }
            if (!(last instanceof Element inner)) {
                return page.places().node(last);
            }
            Optional<Span> exact = page.places().element(inner);
            if (exact.isPresent()) {
                return exact;
            }
            if (!END_IS_OPTIONAL.contains(inner.normalName())) {
                return Optional.empty();
            }
            at = inner;
        }
    }
}
