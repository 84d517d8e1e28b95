package dev.offprint.rule.check.boilerplate;

import dev.offprint.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a small element says, in links and outside them. Reading stops as soon as an element turns
 * out not to be small, so that asking every element of a deep tree stays cheap.
 *
 * @param linked the text in links
 * @param plain the text outside links
 * @param links the links with an address
 * @param isArticle whether it holds what boilerplate never does: a quotation, a table, a figure,
 *     code, a player or hundreds of nodes
 */
record ShortText(String linked, String plain, List<Element> links, boolean isArticle) {
    private static final int MAX_NODES = 600;

    ShortText {
        links = List.copyOf(links);
    }

    /** The text of {@code root}; one of more than {@code limit} characters comes cut off. */
    @SuppressWarnings("ReferenceEquality") // nodes are told apart by their place
    static ShortText of(Element root, int limit) {
        StringBuilder linked = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        List<Element> links = new ArrayList<>();
        boolean isArticle = false;
        @Nullable Node node = root;
        @Nullable Node linkEnd = null;
        for (int i = 0; i < MAX_NODES && node != null; i++) {
            if (node == linkEnd) {
                linkEnd = null;
            }
            if (node instanceof TextNode text) {
                append(linkEnd == null ? plain : linked, text.getWholeText());
            } else if (node instanceof Element element) {
                if (linkEnd == null
                        && element.normalName().equals("a")
                        && element.hasAttr("href")) {
                    links.add(element);
                    linkEnd = after(element, root);
                    if (linkEnd == null) {
                        linkEnd = root;
                    }
                }
                isArticle |= isOfArticle(element);
            }
            if (linked.length() + plain.length() > limit) {
                break;
            }
            node = node.childNodeSize() > 0 ? node.childNode(0) : after(node, root);
        }
        // Cut off by its nodes, it may hold anything.
        boolean isUnread = node != null && linked.length() + plain.length() <= limit;
        return new ShortText(
                linked.toString().strip(), plain.toString().strip(), links, isArticle || isUnread);
    }

    int length() {
        return linked.length() + plain.length();
    }

    private static boolean isOfArticle(Element element) {
        return switch (element.normalName()) {
            case "blockquote", "figure", "table", "pre", "code", "video", "audio", "iframe", "dl" ->
                    true;
            default -> false;
        };
    }

    /** The node after {@code node} and all inside it; none past the end of {@code root}. */
    @SuppressWarnings("ReferenceEquality") // as above
    private static @Nullable Node after(Node node, Element root) {
        Node at = node;
        while (at != root) {
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
            Node parent = at.parent();
            if (parent == null) {
                return null;
            }
            at = parent;
        }
        return null;
    }

    private static void append(StringBuilder text, String part) {
        boolean space = true;
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            space = false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean isSpace = WhiteSpace.is(c) || c == '\u00A0';
            if (!isSpace) {
                text.append(c);
            } else if (!space) {
                text.append(' ');
            }
            space = isSpace;
        }
    }
}
