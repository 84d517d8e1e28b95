package dev.offprint.math;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells what is one thing to TeX, so that scripts are attached to all of it. */
final class Bases {
    private Bases() {}

    static boolean isOne(Node node) {
        if (!(node instanceof Element element)) {
            return Names.text(node).length() == 1;
        }
        return switch (Names.of(element)) {
            case "mi", "mn", "mo", "ci", "cn" -> isOneWord(element);
            case "mtext" -> Names.text(element).chars().allMatch(c -> c < 0x80 && c != '\\');
            case "msqrt", "mroot", "mphantom" -> true;
            case "mover", "munder" -> Limits.isAccented(element);
            case "mrow" -> isFenced(element);
            default -> false;
        };
    }

    private static boolean isOneWord(Element token) {
        String text = Names.text(token);
        return token.childrenSize() == 0
                && !text.isEmpty()
                && ((text.codePointCount(0, text.length()) == 1
                                && !text.equals("\u2033")
                                && !text.equals("\u2034"))
                        || text.matches("[A-Za-z0-9]+|[0-9.]+|lim (?:sup|inf)"));
    }

    /** Whether a row is one pair of delimiters that grow, with what is between. */
    private static boolean isFenced(Element row) {
        List<Node> content = Names.content(row);
        return content.size() > 2
                && Fences.isStretched(content.get(0))
                && Fences.isStretched(content.get(content.size() - 1))
                && Fences.pairs(content)[0] == content.size() - 1;
    }
}
