package dev.offprint.convert.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures of WordPress's caption shortcode, which exports leave in the text: {@code [caption
 * …]} around a picture and its words, which in old posts are an attribute of the shortcode.
 */
final class CaptionShortcodes {
    private static final Pattern OPENING =
            Pattern.compile("\\[(?:wp_)?caption(?=[\\s\\]])([^\\[\\]]{0,2000})\\]");
    private static final String CLOSING = "[/caption]";
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\bcaption=(?:\"([^\"]*)\"|'([^']*)'|[\u201C\u201D]([^\u201C\u201D]*)[\u201C\u201D])");

    /**
     * Nodes between the two ends; a shortcode that is not closed makes no search of a whole post.
     */
    private static final int MAX_CONTENT = 50;

    private CaptionShortcodes() {}

    /** Changes the tree below {@code body}; a shortcode that is not closed beside it stays text. */
    static void replace(Element body) {
        List<TextNode> openings = new ArrayList<>();
        body.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.getWholeText().contains("caption")) {
                        openings.add(text);
                    }
                });
        for (TextNode text : openings) {
            @Nullable TextNode rest = text;
            while (rest != null) {
                rest = replaceFirst(rest);
            }
        }
    }

    /** Replaces the first shortcode of the text; the text after it, or null when there is none. */
    private static @Nullable TextNode replaceFirst(TextNode text) {
        Matcher opening = OPENING.matcher(text.getWholeText());
        if (text.parent() == null || !opening.find()) {
            return null;
        }
        List<Node> content = new ArrayList<>();
        Node end = text.nextSibling();
        while (end != null && !closes(end) && content.size() < MAX_CONTENT) {
            content.add(end);
            end = end.nextSibling();
        }
        if (!(end instanceof TextNode last) || !closes(last) || !holdsImage(content)) {
            return null;
        }
        Element figure = new Element("figure");
        String before = text.getWholeText();
        int close = last.getWholeText().indexOf(CLOSING);
        text.before(figure);
        figure.before(new TextNode(before.substring(0, opening.start())));
        Element words = new Element("figcaption");
        add(new TextNode(before.substring(opening.end())), figure, words);
        content.forEach(node -> add(node, figure, words));
        add(new TextNode(last.getWholeText().substring(0, close)), figure, words);
        Matcher attribute = WORDS.matcher(opening.group(1));
        if (!words.hasText() && attribute.find()) {
            words.appendText(firstGroup(attribute));
        }
        figure.appendChild(words);
        text.remove();
        last.text(last.getWholeText().substring(close + CLOSING.length()));
        return last;
    }

    private static void add(Node node, Element figure, Element words) {
        boolean isPicture = node instanceof Element element && holdsImage(List.of(element));
        (isPicture ? figure : words).appendChild(node);
    }

    private static boolean closes(Node node) {
        return node instanceof TextNode text && text.getWholeText().contains(CLOSING);
    }

    private static boolean holdsImage(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Element element && element.selectFirst("img") != null) {
                return true;
            }
        }
        return false;
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
