package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the elements of MathML are called and hold. */
final class Names {
    private static final Set<String> TOKENS =
            Set.of("mi", "mn", "mo", "mtext", "ms", "mspace", "mglyph");

    private static final Set<String> SCRIPTS = Set.of("msub", "msup", "msubsup");
    private static final Set<String> LIMITS = Set.of("munder", "mover", "munderover");

    private Names() {}

    /** The name without a prefix, in small letters. */
    static String of(Node node) {
        String name = node.nodeName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean is(Node node, String name) {
        return of(node).equals(name);
    }

    static boolean isToken(Node node) {
        return TOKENS.contains(of(node));
    }

    static boolean isScript(Node node) {
        return SCRIPTS.contains(of(node));
    }

    static boolean isLimits(Node node) {
        return LIMITS.contains(of(node));
    }

    static boolean isDisplay(Element math) {
        return math.attr("display").equals("block") || math.attr("mode").equals("display");
    }

    /** The text of a token, with one space where it has several (MathML 3, section 2.1.7). */
    static String text(Node token) {
        String text =
                token instanceof TextNode node
                        ? node.getWholeText()
                        : token instanceof Element element ? element.wholeText() : "";
        return text.replaceAll("[ \t\r\n]+", " ").replaceAll("^ | $", "");
    }

    /** Elements and words, without the white space between them. */
    static List<Node> content(Element element) {
        List<Node> content = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element || !text(child).isEmpty()) {
                content.add(child);
            }
        }
        return content;
    }

    /** What a row of one stands for; any other node is itself. */
    static Node inner(Node node) {
        Node inner = node;
        while (inner instanceof Element element
                && (is(inner, "mrow") || (is(inner, "mpadded") && !element.hasAttr("width")))) {
            List<Node> content = content(element);
            if (content.size() != 1) {
                return inner;
            }
            inner = content.get(0);
        }
        return inner;
    }

    /** The innermost base of scripts, which an operator or function keeps being. */
    static Node core(Node node) {
        Node core = inner(node);
        while (core instanceof Element element && (isScript(core) || isLimits(core))) {
            List<Node> content = content(element);
            if (content.isEmpty()) {
                return core;
            }
            core = inner(content.get(0));
        }
        return core;
    }
}
