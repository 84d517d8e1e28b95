package dev.offprint.input.container;

import java.util.List;
import java.util.Map;

/** A tree of the editor Lexical, as Ghost keeps texts from version 5 on, as HTML. */
final class LexicalText {
    /** Bits of Lexical's {@code format}, from the lowest, with what each means. */
    private static final List<String> MARKS =
            List.of("strong", "em", "s", "u", "code", "sub", "sup", "mark");

    private final StringBuilder html = new StringBuilder();

    private LexicalText() {}

    static String html(Map<?, ?> tree) {
        LexicalText text = new LexicalText();
        text.children(JsonValue.object(tree, "root"));
        return text.html.toString();
    }

    private void children(Map<?, ?> node) {
        for (Object child : JsonValue.list(node, "children")) {
            if (child instanceof Map<?, ?> map) {
                node(map);
            }
        }
    }

    private void node(Map<?, ?> node) {
        String type = JsonValue.said(node, "type");
        switch (type.replaceFirst("^extended-", "")) {
            case "paragraph" -> element("p", node);
            case "heading" -> element(tag(node, "h2"), node);
            case "quote", "aside" -> element("blockquote", node);
            case "list" -> element(tag(node, "ul"), node);
            case "listitem" -> element("li", node);
            case "linebreak" -> html.append("<br>");
            case "tab" -> html.append(' ');
            case "text" -> text(node);
            case "link", "autolink" -> {
                html.append("<a href=\"")
                        .append(PlainText.escaped(JsonValue.said(node, "url")))
                        .append("\">");
                children(node);
                html.append("</a>");
            }
            default -> {
                html.append(
                        JsonValue.list(node, "children").isEmpty()
                                ? GhostCard.html(type, node)
                                : "");
                children(node);
                html.append('\n');
            }
        }
    }

    private static String tag(Map<?, ?> node, String usual) {
        String tag = JsonValue.said(node, "tag");
        return tag.matches("h[1-6]|ul|ol") ? tag : usual;
    }

    private void element(String tag, Map<?, ?> node) {
        html.append('<').append(tag).append('>');
        children(node);
        html.append("</").append(tag).append(">\n");
    }

    private void text(Map<?, ?> node) {
        String bits = JsonValue.said(node, "format");
        int format = bits.matches("\\d{1,4}") ? Integer.parseInt(bits) : 0;
        StringBuilder close = new StringBuilder();
        for (int i = 0; i < MARKS.size(); i++) {
            if ((format >> i & 1) == 1) {
                html.append('<').append(MARKS.get(i)).append('>');
                close.insert(0, "</" + MARKS.get(i) + ">");
            }
        }
        // White space at its ends counts.
        Object said = node.get("text");
        html.append(PlainText.escaped(said == null ? "" : said.toString())).append(close);
    }
}
