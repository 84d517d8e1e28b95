package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.impl.HtmlAttributes;
import nu.validator.htmlparser.impl.Tokenizer;
import nu.validator.htmlparser.impl.TreeBuilder;
import nu.validator.htmlparser.impl.UTF16Buffer;
import org.xml.sax.SAXException;

/**
 * Makes the tree that the HTML standard (13.2, parsing HTML documents) makes of a text, and notes
 * where its characters stand.
 */
final class HtmlTree extends TreeBuilder<HtmlNode> {
    private final char[] source;
    private final Places outer;
    private final HtmlNode document = HtmlNode.element("#document", false, false, false, "", 0);
    private Places places = new Places();

    /** Where the last characters that the source holds as they are ended. */
    private int reached;

    /** Where what is read now begins, behind the tag before, and where its tag ends. */
    private int tagStart;

    private int tagEnd;

    /** Whether the characters that came last are known to stand somewhere. */
    private boolean isPlaced;

    private final ClosedElements closed;

    private HtmlTree(String html, char[] source, Places outer) {
        this.closed = new ClosedElements(html);
        this.source = source;
        this.outer = outer;
        setNamePolicy(XmlViolationPolicy.ALLOW);
    }

    /**
     * The document that {@code html} is.
     *
     * @param outer leads from it to the source
     */
    static HtmlNode of(String html, Places outer) {
        char[] source = html.toCharArray();
        HtmlTree tree = new HtmlTree(html, source, outer);
        Tokenizer tokenizer = new Tokenizer(new DepthLimit(tree));
        try {
            tokenizer.start();
            boolean isAfterReturn = false;
            TagEnds ends = new TagEnds(html);
            List<Span> blanks = BlankComments.in(html);
            Deque<OpaqueContent> endless = endless(html);
            int next = 0;
            int end = 0;
            int tagEnd = 0;
            while (end < source.length) {
                int start = end;
                // Found once, however many elements are ended before it.
                tagEnd = tagEnd > start ? tagEnd : ends.after(start);
                OpaqueContent empty = endless.peek();
                boolean isEmpty = empty != null && empty.start() <= tagEnd;
                end = isEmpty ? empty.start() : tagEnd;
                // The tokenizer tells no places; a tag that it emits has ended here.
                tree.tagStart = start;
                tree.tagEnd = end - 1;
                while (next < blanks.size() && blanks.get(next).end() <= end) {
                    Span blank = blanks.get(next++);
                    isAfterReturn =
                            tokenize(tokenizer, source, start, blank.start(), isAfterReturn);
                    start = blank.end();
                }
                isAfterReturn = tokenize(tokenizer, source, start, end, isAfterReturn);
                if (isEmpty) {
                    char[] endTag = ("</" + endless.remove().name() + ">").toCharArray();
                    tokenize(tokenizer, endTag, 0, endTag.length, false);
                }
            }
            tokenizer.eof();
            tokenizer.end();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return tree.document;
    }

    /** Elements that the tokenizer is to be told to end at once. */
    private static Deque<OpaqueContent> endless(String html) {
        Deque<OpaqueContent> endless = new ArrayDeque<>();
        for (OpaqueContent content : OpaqueContent.in(html)) {
            if (content.isEndless() && !content.name().isEmpty()) {
                endless.add(content);
            }
        }
        return endless;
    }

    /** Whether what was read ends in the first half of a line's end. */
    private static boolean tokenize(
            Tokenizer tokenizer, char[] source, int start, int end, boolean isAfterReturn)
            throws SAXException {
        UTF16Buffer buffer = new UTF16Buffer(source, start, end);
        boolean wasReturn = isAfterReturn;
        while (buffer.hasMore()) {
            buffer.adjust(wasReturn);
            wasReturn = false;
            if (buffer.hasMore()) {
                wasReturn = tokenizer.tokenizeBuffer(buffer);
            }
        }
        return wasReturn;
    }

    /** Takes characters. Between the cells of a table htmlparser 1.4.16 keeps them unasked. */
    void read(char[] buffer, int start, int length) throws SAXException {
        isPlaced = false;
        characters(buffer, start, length);
        if (!isPlaced && charBufferLen >= length) {
            place(charBufferLen - length, buffer, start, length);
        }
    }

    @Override
    protected void accumulateCharacters(char[] buffer, int start, int length) throws SAXException {
        place(charBufferLen, buffer, start, length);
        super.accumulateCharacters(buffer, start, length);
    }

    private void place(int index, char[] buffer, int start, int length) {
        isPlaced = true;
        places.add(index, buffer == source ? start : Math.max(reached, tagStart));
        reached = buffer == source ? start + length : reached;
    }

    private HtmlNode text(char[] buffer, int start, int length) {
        Places own = places;
        places = new Places();
        return HtmlNode.text(new String(buffer, start, length), own.through(outer));
    }

    @Override
    protected void appendCharacters(HtmlNode parent, char[] buffer, int start, int length) {
        parent.append(text(buffer, start, length));
    }

    @Override
    protected void insertFosterParentedCharacters(
            char[] buffer, int start, int length, HtmlNode table, HtmlNode stackParent) {
        fosterParented(text(buffer, start, length), table, stackParent);
    }

    @Override
    protected void insertFosterParentedChild(HtmlNode child, HtmlNode table, HtmlNode stackParent) {
        fosterParented(child, table, stackParent);
    }

    private static HtmlNode fosterParented(HtmlNode child, HtmlNode table, HtmlNode stackParent) {
        HtmlNode parent = table.parent;
        if (parent == null) {
            stackParent.append(child);
        } else {
            parent.insert(child, table);
        }
        return child;
    }

    @Override
    protected HtmlNode createAndInsertFosterParentedElement(
            String namespace,
            String name,
            HtmlAttributes attributes,
            HtmlNode table,
            HtmlNode stackParent) {
        return fosterParented(element(namespace, name, attributes), table, stackParent);
    }

    @Override
    protected HtmlNode createElement(
            String namespace, String name, HtmlAttributes attributes, HtmlNode intendedParent) {
        return element(namespace, name, attributes);
    }

    @Override
    protected HtmlNode createHtmlElementSetAsRoot(HtmlAttributes attributes) {
        HtmlNode root = element("http://www.w3.org/1999/xhtml", "html", attributes);
        document.append(root);
        return root;
    }

    private HtmlNode element(String namespace, String name, HtmlAttributes attributes) {
        boolean isHidden = false;
        boolean isNoteSign = false;
        boolean isPicture = false;
        String alternative = "";
        String label = "";
        String columns = "";
        String rows = "";
        for (int i = 0; i < attributes.getLength(); i++) {
            String value = attributes.getValueNoBoundsCheck(i);
            switch (attributes.getLocalNameNoBoundsCheck(i)) {
                case "colspan" -> columns = value;
                case "rowspan" -> rows = value;
                case "hidden" -> isHidden = !value.equalsIgnoreCase("until-found");
                case "style" -> isHidden |= hides(value);
                case "role" -> {
                    isNoteSign = value.equals("doc-noteref") || value.equals("doc-backlink");
                    isPicture = value.equals("img");
                }
                case "aria-label" -> label = value;
                case "alt" -> alternative = value;
                default -> {}
            }
        }
        HtmlNode element =
                HtmlNode.element(
                        name,
                        !namespace.endsWith("/xhtml"),
                        isHidden,
                        isNoteSign,
                        isPicture && alternative.isEmpty() ? label : alternative,
                        outer.at(tagEnd));
        element.span(columns, rows);
        element.isEmpty = closed.isNextOpen(name);
        return element;
    }

    private static boolean hides(String style) {
        int at = style.toLowerCase(Locale.ROOT).indexOf("display");
        return at >= 0
                && style.substring(at + "display".length())
                        .stripLeading()
                        .replaceFirst("^:\\s*", ":")
                        .regionMatches(true, 0, ":none", 0, ":none".length());
    }

    @Override
    protected void detachFromParent(HtmlNode element) {
        element.detach();
    }

    @Override
    protected boolean hasChildren(HtmlNode element) {
        return element.first != null;
    }

    @Override
    protected void appendElement(HtmlNode child, HtmlNode parent) {
        parent.append(child);
    }

    @Override
    protected void appendChildrenToNewParent(HtmlNode from, HtmlNode to) {
        for (HtmlNode child = from.first; child != null; child = from.first) {
            to.append(child);
        }
    }

    @Override
    protected void appendComment(HtmlNode parent, char[] buffer, int start, int length) {}

    @Override
    protected void appendCommentToDocument(char[] buffer, int start, int length) {}

    @Override
    protected void addAttributesToElement(HtmlNode element, HtmlAttributes attributes) {}
}
