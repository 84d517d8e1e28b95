package dev.offprint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What counts of HTML when an example is compared: its text with the words that stand for pictures,
 * and its elements. Not how it is laid out in lines, nor what Offprint leaves out of every post:
 * comments, scripts, style sheets, and elements that only hold others.
 */
final class SpecificationShape {
    private static final Set<String> CONTAINERS = Set.of("article", "div", "main", "section");
    private static final Set<String> BLOCKS =
            Set.of(
                    "blockquote",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "textarea",
                    "ul");

    private static final String EDGE =
            "</?(?:blockquote|br|h[1-6]|hr|li|ol|p|pre|t[a-z]+|ul)\\b[^>]*>";

    private static final List<String> ATTRIBUTES =
            List.of("class", "href", "src", "alt", "title", "start");

    private SpecificationShape() {}

    /** The text, its white space collapsed. */
    static String text(String html) {
        Document document = cleaned(html);
        StringBuilder text = new StringBuilder();
        document.body()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof TextNode words) {
                                text.append(words.getWholeText());
                            } else if (node instanceof Element element) {
                                boolean parts = element.isBlock() || element.nameIs("br");
                                text.append(parts ? " " : "").append(element.attr("alt"));
                            }
                        });
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** The elements with their text, in one line. */
    static String of(String html) {
        Document document = cleaned(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        for (Element element : body.select("*")) {
            if (CONTAINERS.contains(element.normalName())) {
                paragraphs(element);
                element.unwrap();
            } else if (element.nameIs("span") || !element.tag().isKnownTag()) {
                element.unwrap();
            } else {
                attributes(element);
            }
        }
        paragraphs(body);
        body.select("blockquote, td").forEach(SpecificationShape::paragraphs);
        for (Element element : body.select("a, em, strong, del, p")) {
            if (!element.hasText() && element.selectFirst("img, code") == null) {
                element.remove();
            }
        }
        return body.html()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(" + EDGE + ") ?", "$1")
                .replaceAll("((?:<p>| )(?:<[a-z][^>]*>)+) ", "$1")
                .replaceAll(" ((?:</[a-z]+>)*</p>|</code></pre>)", "$1")
                .strip();
    }

    private static Document cleaned(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style").remove();
        for (Element box : document.select("input[type=checkbox]")) {
            box.replaceWith(new TextNode(box.hasAttr("checked") ? "\u2611" : "\u2610"));
        }
        document.filter(
                (node, depth) ->
                        node instanceof Comment || node instanceof ProcessingInstruction
                                ? FilterResult.REMOVE
                                : FilterResult.CONTINUE);
        return document;
    }

    /** Text that stands in no paragraph is one all the same. */
    private static void paragraphs(Element element) {
        List<Node> run = new ArrayList<>();
        for (Node child : new ArrayList<>(element.childNodes())) {
            if (child instanceof Element block && BLOCKS.contains(block.normalName())) {
                wrap(run);
            } else {
                run.add(child);
            }
        }
        wrap(run);
    }

    private static void wrap(List<Node> run) {
        boolean isBlank =
                run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!isBlank) {
            Element paragraph = new Element(Tag.valueOf("p"), "");
            run.get(0).before(paragraph);
            run.forEach(paragraph::appendChild);
        }
        run.clear();
    }

    private static void attributes(Element element) {
        Attributes given = element.attributes().clone();
        element.clearAttributes();
        for (String name : ATTRIBUTES) {
            String value = given.get(name).replaceAll("\\s+", " ").strip();
            boolean isAddress = name.equals("href") || name.equals("src");
            boolean isLanguage = value.startsWith("language-") && !value.equals("language-text");
            if (given.hasKey(name) && !value.isEmpty() && (!name.equals("class") || isLanguage)) {
                element.attr(name, isAddress ? encoded(given.get(name)) : value);
            }
        }
        switch (element.normalName()) {
            case "b" -> element.tagName("strong");
            case "i" -> element.tagName("em");
            default -> {}
        }
    }

    /** The address as the renderer of the specification writes it (section 6.3). */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b > ' ' && "\\[]`\"".indexOf(b) < 0;
            encoded.append(isPlain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }
}
