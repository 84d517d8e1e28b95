package dev.offprint.convert.read.html;

import dev.offprint.convert.read.AddressResolver;
import dev.offprint.convert.read.html.Placeholders.Part;
import dev.offprint.proof.OnRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts template source and math back into a parsed post, as elements that hold it. */
final class TemplateRestorer {
    private static final Set<String> CODE = Set.of("pre", "code", "script", "style", "textarea");
    private static final Pattern BEFORE_END = Pattern.compile("(?s).*[\\s(]");
    private static final Pattern AFTER_END = Pattern.compile("(?s)[\\s)].*");
    private static final Set<String> FLOW = Set.of("p", "li", "dd", "td", "div", "blockquote");

    private final OnRecord record;
    private final Placeholders templates;
    private final SiteSigns signs;

    /**
     * @param addresses says which templates are links and pictures
     * @param record is told of templates that are no text
     */
    TemplateRestorer(Placeholders templates, AddressResolver addresses, OnRecord record) {
        this.record = record;
        this.templates = templates;
        this.signs = new SiteSigns(addresses, record);
    }

    void restore(Document document) {
        if (templates.isEmpty()) {
            return;
        }
        Map<Element, List<Node>> changed = new LinkedHashMap<>();
        document.traverse(
                (Node node, int depth) -> {
                    if (node instanceof Element element) {
                        for (Attribute attribute : element.attributes()) {
                            restore(attribute);
                        }
                    } else if (node instanceof DataNode data) {
                        data.setWholeData(templates.restore(data.getWholeData()));
                    } else if (node instanceof TextNode textNode
                            && templates.mayHold(textNode.getWholeText())) {
                        Element parent = textNode.parent();
                        if (parent != null) {
                            changed.computeIfAbsent(parent, Element::childNodes);
                        }
                    }
                });
        changed.forEach(this::restore);
    }

    private void restore(Attribute attribute) {
        if (templates.mayHold(attribute.getValue())) {
            String restored = templates.restore(attribute.getValue());
            attribute.setValue(restored);
            // For CommonMark, an address with a space in it is none, and its words are text.
            record.sign(restored);
        }
    }

    /** Gives an element its children anew: put in one by one, each would move all after it. */
    private void restore(Element parent, List<Node> children) {
        boolean isCode = isCode(parent);
        boolean isFlow = FLOW.contains(parent.normalName());
        List<Node> restored = new ArrayList<>();
        for (Node child : children) {
            if (!(child instanceof TextNode textNode)) {
                restored.add(child);
            } else if (isCode) {
                restored.add(new TextNode(templates.restore(textNode.getWholeText())));
                shown(textNode.getWholeText());
            } else {
                List<Part> parts = templates.parts(textNode.getWholeText());
                for (int i = 0; i < parts.size(); i++) {
                    Part part = parts.get(i);
                    if (part.isPlaceholder()) {
                        boolean isBlock =
                                isFlow
                                        && isLine(parts, i, child)
                                        && !isWordOfItem(parent, part.text());
                        String source = unquoted(part.text(), parent);
                        restored.add(signs.read(source).orElseGet(() -> verbatim(source, isBlock)));
                    } else {
                        restored.add(new TextNode(part.text()));
                    }
                }
            }
        }
        parent.empty();
        parent.appendChildren(restored);
    }

    /** A block would part the items of its list, and a line of its own is none in an item. */
    private static boolean isWordOfItem(Element parent, String source) {
        return parent.normalName().equals("li")
                && source.indexOf('\n') < 0
                && !source.startsWith("$$");
    }

    /** The source without the signs of quotes before its lines, which whoever writes it gives. */
    private static String unquoted(String source, Element parent) {
        int quotes = 0;
        for (Element at = parent; at != null; at = at.parent()) {
            quotes += at.normalName().equals("blockquote") ? 1 : 0;
        }
        return quotes == 0 || source.indexOf('\n') < 0
                ? source
                : source.replaceAll("\n(?: {0,3}> ?){1," + quotes + "}", "\n");
    }

    /** Where Markdown ends code at a blank line, a template in it may be part of an address. */
    private void shown(String code) {
        List<Part> parts = templates.parts(code);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isPlaceholder()) {
                String before = i == 0 ? "" : parts.get(i - 1).text();
                String after = i + 1 == parts.size() ? "" : parts.get(i + 1).text();
                record.added(BEFORE_END.matcher(before).replaceAll(""));
                record.added(parts.get(i).text());
                record.added(AFTER_END.matcher(after).replaceAll(""));
            }
        }
    }

    private static Element verbatim(String source, boolean isBlock) {
        Element element = new Element(PostHtml.VERBATIM).appendText(source);
        return isBlock ? element.attr("block", "") : element;
    }

    /**
     * Whether a template is all there is in its paragraph, or a tag or formula that is all in its
     * lines.
     */
    private static boolean isLine(List<Part> parts, int i, Node text) {
        boolean isFirst = text.previousSibling() == null && isBlank(parts, 0, i);
        boolean isLast = text.nextSibling() == null && isBlank(parts, i + 1, parts.size());
        if (isFirst && isLast) {
            return true;
        }
        String source = parts.get(i).text();
        boolean isTag =
                source.startsWith("{%")
                        || source.startsWith("{{<")
                        || source.startsWith("{{%")
                        || (source.startsWith("[") && !source.startsWith("[["))
                        || source.startsWith(":::");
        boolean isDisplay = source.startsWith("$$") && source.indexOf('\n') >= 0;
        boolean starts = isFirst || (i > 0 && parts.get(i - 1).text().matches("(?s).*\\n[ \\t]*"));
        boolean ends =
                isLast
                        || (i + 1 < parts.size()
                                && parts.get(i + 1).text().matches("(?s)[ \\t]*\\n.*"));
        return (isTag || isDisplay) && starts && ends;
    }

    private static boolean isBlank(List<Part> parts, int from, int to) {
        for (int i = from; i < to; i++) {
            if (parts.get(i).isPlaceholder() || !parts.get(i).text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (CODE.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }
}
