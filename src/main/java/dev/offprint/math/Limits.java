package dev.offprint.math;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells what stands over and under a base: a mark, limits of an operator, or anything else. */
final class Limits {
    private Limits() {}

    /** Whether an element is a base under or over a mark that TeX has a command for. */
    static boolean isAccented(Node node) {
        return !accent(node).isEmpty();
    }

    /** The command for the mark of an element, or an empty one. */
    static String accent(Node node) {
        boolean isUnder = Names.is(node, "munder");
        if (!(node instanceof Element element) || !(isUnder || Names.is(node, "mover"))) {
            return "";
        }
        List<Node> parts = Names.content(element);
        if (parts.size() != 2 || !(Names.inner(parts.get(1)) instanceof Element mark)) {
            return "";
        }
        boolean isSign = Names.is(mark, "mo") || element.attr("accent").equals("true");
        Node base = Names.inner(parts.get(0));
        String character = Names.text(mark);
        boolean isMark = isSign && Names.isToken(mark) && !isOperator(base, character);
        return isMark ? Accents.command(character, isUnder, isWide(mark, base)) : "";
    }

    /** An arrow over an arrow is no mark, nor is a dash under a sum. */
    private static boolean isOperator(Node base, String mark) {
        return takesLimits(base)
                ? !Accents.isBrace(mark, true) && !Accents.isBrace(mark, false) && isLarge(base)
                : isArrow(base);
    }

    private static boolean isWide(Element mark, Node base) {
        String stretchy = mark.attr("stretchy");
        if (!stretchy.isEmpty()) {
            return stretchy.equals("true");
        }
        String text = Names.text(base);
        return !Names.isToken(base) || text.codePointCount(0, text.length()) > 1;
    }

    /** Whether TeX sets scripts of this base over and under it in a display. */
    static boolean takesLimits(Node base) {
        if (isLarge(base)) {
            return true;
        }
        if (Names.is(base, "mo") || Names.is(base, "mi")) {
            return FunctionNames.hasLimits(FunctionNames.command(Names.text(base)))
                    || base.attr("movablelimits").equals("true");
        }
        return accent(base).endsWith("brace");
    }

    static boolean isLarge(Node base) {
        return kind(base) == Symbols.Kind.LARGE;
    }

    static boolean isIntegral(Node base) {
        return kind(base) == Symbols.Kind.INTEGRAL;
    }

    private static Symbols.Kind kind(Node base) {
        String text = Names.text(base);
        boolean isSign = Names.is(base, "mo") || Names.is(base, "mi");
        Symbols.Kind kind =
                isSign && text.codePointCount(0, text.length()) == 1
                        ? Symbols.kind(text.codePointAt(0))
                        : null;
        return kind == null ? Symbols.Kind.OPERATOR : kind;
    }

    /** Whether a base is an arrow that grows with what stands over it. */
    static boolean isArrow(Node base) {
        String text = Names.text(base);
        return Names.is(base, "mo")
                && !Operators.arrow(text).isEmpty()
                && !base.attr("stretchy").equals("false");
    }

    static boolean isBar(String text) {
        return text.equals("|") || text.equals("∣") || text.equals("‖") || text.equals("∥");
    }
}
