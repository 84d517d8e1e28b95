package dev.offprint.convert.read.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes figures of WordPress's caption shortcode, which exports leave in the text: {@code [caption
 * …]} around a picture and its words, which in old posts are an attribute of the shortcode.
 */
final class CaptionShortcodes {
    private static final Pattern MARKER =
            Pattern.compile(
                    "\\[(?:wp_)?caption(?=[\\s\\]])([^\\[\\]]{0,2000})\\]|\\[/(?:wp_)?caption\\]");
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\bcaption=(?:\"([^\"]*)\"|'([^']*)'|[\u201C\u201D]([^\u201C\u201D]*)[\u201C\u201D])");

    /** Nodes between two ends; a shortcode that is not closed makes no search of a whole post. */
    private static final int MAX_CONTENT = 50;

    /**
     * A child of an element, or one end of a shortcode in its text.
     *
     * @param attributes of an opening end; empty for all else
     */
    private record Item(Node node, Kind kind, String attributes) {}

    private enum Kind {
        CONTENT,
        OPENING,
        CLOSING
    }

    private CaptionShortcodes() {}

    /** Changes the tree below {@code body}; a shortcode that is not closed beside it stays text. */
    static void replace(Element body) {
        Set<Element> parents = new LinkedHashSet<>();
        body.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && text.getWholeText().contains("caption]")
                            && text.parentElement() != null) {
                        parents.add(text.parentElement());
                    }
                });
        for (Element parent : parents) {
            replaceIn(parent);
        }
    }

    /** Gives the element its children anew: put in one by one, each would move all after it. */
    private static void replaceIn(Element parent) {
        List<Item> items = items(parent);
        List<Node> children = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            int end = items.get(i).kind() == Kind.OPENING ? closing(items, i) : -1;
            if (end < 0) {
                children.add(items.get(i).node());
                i++;
            } else {
                children.add(figure(items.get(i).attributes(), items.subList(i + 1, end)));
                i = end + 1;
            }
        }
        parent.empty();
        parent.appendChildren(children);
    }

    private static List<Item> items(Element parent) {
        List<Item> items = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (!(child instanceof TextNode textNode)) {
                items.add(new Item(child, Kind.CONTENT, ""));
                continue;
            }
            String text = textNode.getWholeText();
            int from = 0;
            Matcher marker = MARKER.matcher(text);
            while (marker.find()) {
                addText(items, text.substring(from, marker.start()));
                String attributes = marker.group(1);
                Kind kind = attributes == null ? Kind.CLOSING : Kind.OPENING;
                String known = attributes == null ? "" : attributes;
                items.add(new Item(new TextNode(marker.group()), kind, known));
                from = marker.end();
            }
            addText(items, text.substring(from));
        }
        return items;
    }

    private static void addText(List<Item> items, String text) {
        if (!text.isEmpty()) {
            items.add(new Item(new TextNode(text), Kind.CONTENT, ""));
        }
    }

    /** Where the shortcode that opens here closes around a picture, or -1. */
    private static int closing(List<Item> items, int opening) {
        boolean hasImage = false;
        int limit = Math.min(items.size(), opening + MAX_CONTENT);
        for (int i = opening + 1; i < limit; i++) {
            if (items.get(i).kind() != Kind.CONTENT) {
                return items.get(i).kind() == Kind.CLOSING && hasImage ? i : -1;
            }
            hasImage |= holdsImage(items.get(i).node());
        }
        return -1;
    }

    private static Element figure(String attributes, List<Item> content) {
        Element figure = new Element("figure");
        Element words = new Element("figcaption");
        for (Item item : content) {
            (holdsImage(item.node()) ? figure : words).appendChild(item.node());
        }
        Matcher attribute = WORDS.matcher(attributes);
        if (!words.hasText() && attribute.find()) {
            words.appendText(firstGroup(attribute));
        }
        return figure.appendChild(words);
    }

    private static boolean holdsImage(Node node) {
        return node instanceof Element element && element.selectFirst("img") != null;
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = matcher.group(i);
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
