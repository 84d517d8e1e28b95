package dev.offprint.post;

import dev.offprint.text.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Where the elements of a body stand in its source. Only what the source shows is given: an element
 * that the parser made, copied or ended by itself has no exact place and so gets no edit.
 */
public final class Places {
    private final String text;
    private final Set<Element> copies;

    public Places(String text, Set<Element> copies) {
        this.text = text;
        Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(copies);
        this.copies = known;
    }

    /** The start tag, from {@code <} to {@code >}. */
    public Optional<Span> startTag(Element element) {
        Range range = element.sourceRange();
        if (!range.isTracked() || range.isImplicit() || copies.contains(element)) {
            return Optional.empty();
        }
        int start = range.startPos();
        int end = range.endPos();
        String name = element.tagName();
        boolean isTag =
                end <= text.length()
                        && end - start >= name.length() + 2
                        && text.charAt(start) == '<'
                        && text.charAt(end - 1) == '>'
                        && text.regionMatches(true, start + 1, name, 0, name.length());
        return isTag ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The end tag; empty when it is void, implied or missing. */
    public Optional<Span> endTag(Element element) {
        Range range = element.endSourceRange();
        if (!range.isTracked() || range.isImplicit() || element.tag().isEmpty()) {
            return Optional.empty();
        }
        int end = range.endPos();
        // For raw-text elements jsoup 1.24.1 gives an end tag that starts at the start tag.
        int start = end < 4 ? -1 : text.lastIndexOf("</", end - 1);
        String name = element.tagName();
        boolean isTag =
                start >= 0
                        && end <= text.length()
                        && text.charAt(end - 1) == '>'
                        && text.regionMatches(true, start + 2, name, 0, name.length());
        return isTag ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The whole element, tags included; empty when either tag has no exact place. */
    public Optional<Span> element(Element element) {
        Optional<Span> start = startTag(element);
        if (start.isEmpty() || element.tag().isEmpty() || isSelfClosed(start.get())) {
            return start.filter(span -> element.tag().isEmpty() || element.childNodeSize() == 0);
        }
        Optional<Span> end = endTag(element);
        boolean isOrdered = end.isPresent() && end.get().start() >= start.get().end();
        return isOrdered ? Optional.of(start.get().cover(end.get())) : Optional.empty();
    }

    private boolean isSelfClosed(Span startTag) {
        return text.charAt(startTag.end() - 2) == '/' && text.charAt(startTag.end() - 1) == '>';
    }

    /** A comment or a text node; empty when the parser made it. */
    public Optional<Span> node(Node node) {
        Range range = node.sourceRange();
        boolean isKnown =
                range.isTracked() && !range.isImplicit() && range.endPos() <= text.length();
        return isKnown ? Optional.of(new Span(range.startPos(), range.endPos())) : Optional.empty();
    }

    /** The value of an attribute, without its quotes; empty when it has none. */
    public Optional<Span> attributeValue(Element element, String name) {
        return range(element, name, true);
    }

    /**
     * The value of an attribute as its source has it, entities read: in the tree, what looks like a
     * template is filled. Empty text when there is none.
     */
    public String attributeText(Element element, String name) {
        return attributeValue(element, name)
                .map(span -> Parser.unescapeEntities(span.of(text), true))
                .orElseGet(() -> element.attr(name));
    }

    /** The name of an attribute. */
    public Optional<Span> attributeName(Element element, String name) {
        return range(element, name, false);
    }

    /** The whole attribute with its quotes and the white space before it, to be removed. */
    public Optional<Span> attribute(Element element, String name) {
        Optional<Span> key = attributeName(element, name);
        Optional<Span> tag = startTag(element);
        if (key.isEmpty() || tag.isEmpty()) {
            return Optional.empty();
        }
        int start = key.get().start();
        while (start > tag.get().start() && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = key.get().end();
        Optional<Span> value = attributeValue(element, name);
        if (value.isPresent()) {
            end = value.get().end();
            char quote = text.charAt(value.get().start() - 1);
            boolean isQuoted = (quote == '"' || quote == '\'') && text.charAt(end) == quote;
            end += isQuoted ? 1 : 0;
        }
        return Optional.of(new Span(start, end));
    }

    private Optional<Span> range(Element element, String name, boolean ofValue) {
        if (startTag(element).isEmpty()) {
            return Optional.empty();
        }
        Attribute attribute = element.attribute(name);
        if (attribute == null) {
            return Optional.empty();
        }
        Range.AttributeRange ranges = attribute.sourceRange();
        Range range = ofValue ? ranges.valueRange() : ranges.nameRange();
        boolean isKnown = range.isTracked() && range.endPos() <= text.length();
        if (!isKnown || (ofValue && range.startPos() == ranges.nameRange().endPos())) {
            return Optional.empty();
        }
        return Optional.of(new Span(range.startPos(), range.endPos()));
    }
}
