package dev.offprint.input.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A document of Mobiledoc 0.3, as Ghost keeps texts in its versions 1 to 4, as HTML. */
final class MobiledocText {
    private final StringBuilder html = new StringBuilder();

    private MobiledocText() {}

    static String html(Map<?, ?> document) {
        MobiledocText text = new MobiledocText();
        text.sections(document);
        return text.html.toString();
    }

    /** Sections refer to cards, atoms and markups by number. */
    private void sections(Map<?, ?> document) {
        for (Object one : JsonValue.list(document, "sections")) {
            if (one instanceof List<?> section && section.size() > 1) {
                switch (section.get(0).toString()) {
                    case "1" -> section(tag(section), at(section, 2), document);
                    case "2" ->
                            html.append(
                                    GhostCard.html(
                                            "image", Map.of("src", section.get(1).toString())));
                    case "3" -> list(tag(section), at(section, 2), document);
                    case "10" -> card(entry(document, "cards", section.get(1)));
                    default -> html.append(GhostCard.html("", Map.of("text", section)));
                }
                html.append('\n');
            }
        }
    }

    private static String tag(List<?> section) {
        String tag = section.get(1).toString();
        return tag.matches("h[1-6]|ul|ol|blockquote|aside") ? tag : "p";
    }

    private void list(String tag, List<?> items, Map<?, ?> document) {
        html.append('<').append(tag).append(">\n");
        for (Object item : items) {
            section("li", item instanceof List<?> markers ? markers : List.of(), document);
        }
        html.append("</").append(tag).append('>');
    }

    private void section(String tag, List<?> markers, Map<?, ?> document) {
        html.append('<').append(tag).append('>');
        Deque<String> open = new ArrayDeque<>();
        for (Object one : markers) {
            if (one instanceof List<?> marker && marker.size() > 3) {
                for (Object number : at(marker, 1)) {
                    open.push(open(entry(document, "markups", number)));
                }
                marked(marker, document);
                int closed = number(marker.get(2));
                for (int i = 0; i < closed && !open.isEmpty(); i++) {
                    html.append("</").append(open.pop()).append('>');
                }
            }
        }
        open.forEach(name -> html.append("</").append(name).append('>'));
        html.append("</").append(tag).append(">\n");
    }

    private void marked(List<?> marker, Map<?, ?> document) {
        if (marker.get(0).toString().equals("0")) {
            html.append(PlainText.escaped(marker.get(3).toString()));
            return;
        }
        List<?> atom = entry(document, "atoms", marker.get(3));
        boolean isBreak = !atom.isEmpty() && atom.get(0).equals("soft-return");
        String said = atom.size() > 1 ? atom.get(1).toString() : "";
        html.append(isBreak ? "<br>" : PlainText.escaped(said));
    }

    private String open(List<?> markup) {
        String name = markup.isEmpty() ? "span" : markup.get(0).toString();
        String tag = name.matches("[a-z]{1,10}") ? name : "span";
        html.append('<').append(tag);
        List<?> attributes = markup.size() > 1 ? at(markup, 1) : List.of();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals("href")) {
                html.append(" href=\"")
                        .append(PlainText.escaped(attributes.get(i + 1).toString()))
                        .append('"');
            }
        }
        html.append('>');
        return tag;
    }

    private void card(List<?> card) {
        if (card.size() > 1 && card.get(1) instanceof Map<?, ?> fields) {
            html.append(GhostCard.html(card.get(0).toString(), fields));
        }
    }

    private static List<?> entry(Map<?, ?> document, String table, Object number) {
        List<?> all = JsonValue.list(document, table);
        int index = number(number);
        return index >= 0 && index < all.size() && all.get(index) instanceof List<?> entry
                ? entry
                : List.of();
    }

    private static int number(Object value) {
        return value.toString().matches("\\d{1,6}") ? Integer.parseInt(value.toString()) : -1;
    }

    private static List<?> at(List<?> list, int index) {
        return index < list.size() && list.get(index) instanceof List<?> inner ? inner : List.of();
    }
}
