package dev.offprint.math;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the delimiters of a row that belong together. */
final class Fences {
    private static final Set<String> TALL =
            Set.of(
                    "mfrac",
                    "mtable",
                    "munder",
                    "mover",
                    "munderover",
                    "mroot",
                    "mstack",
                    "mlongdiv");

    private Fences() {}

    /** For each node of a row the place of its partner, or -1. */
    static int[] pairs(List<Node> row) {
        int[] partners = new int[row.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < row.size(); i++) {
            if (!isFence(row.get(i))) {
                continue;
            }
            if (!open.isEmpty() && closes(row, i)) {
                int opening = open.pop();
                partners[opening] = i;
                partners[i] = opening;
            } else if (opens(row, i)) {
                open.push(i);
            }
        }
        return partners;
    }

    /** Whether a node is a delimiter that may grow. */
    private static boolean isFence(Node node) {
        if (!(node instanceof Element element)
                || !Names.is(node, "mo")
                || element.attr("stretchy").equals("false")
                || element.hasAttr("maxsize")) {
            return false;
        }
        String text = Names.text(element);
        if (text.isEmpty()) {
            return isStretched(element);
        }
        if (text.codePointCount(0, text.length()) != 1) {
            return false;
        }
        Symbols.Kind kind = Symbols.kind(Symbols.plain(text.codePointAt(0)));
        return kind == Symbols.Kind.OPEN
                || kind == Symbols.Kind.CLOSE
                || text.equals("|")
                || text.equals("‖")
                || text.equals("∣")
                || text.equals("∥")
                || (isStretched(element) && isDelimiter(text));
    }

    private static boolean isDelimiter(String text) {
        return Symbols.kind(text.codePointAt(0)) == Symbols.Kind.FENCE
                || text.equals("/")
                || text.equals("\\");
    }

    private static boolean opens(List<Node> row, int at) {
        String form = row.get(at).attr("form");
        return form.isEmpty()
                ? kind(row.get(at)) == Symbols.Kind.OPEN || isOpenBar(row, at)
                : form.equals("prefix");
    }

    private static boolean closes(List<Node> row, int at) {
        String form = row.get(at).attr("form");
        boolean isLast = at == row.size() - 1;
        return form.isEmpty()
                ? kind(row.get(at)) == Symbols.Kind.CLOSE || (isLast && isBar(row.get(at)))
                : form.equals("postfix");
    }

    private static boolean isOpenBar(List<Node> row, int at) {
        return at == 0 && isBar(row.get(at));
    }

    private static boolean isBar(Node node) {
        Symbols.Kind kind = kind(node);
        return kind != Symbols.Kind.OPEN && kind != Symbols.Kind.CLOSE;
    }

    private static Symbols.Kind kind(Node node) {
        String text = Names.text(node);
        Symbols.Kind kind =
                text.isEmpty() ? null : Symbols.kind(Symbols.plain(text.codePointAt(0)));
        return kind == null ? Symbols.Kind.FENCE : kind;
    }

    /** Whether a node says that it grows with what stands beside it. */
    static boolean isStretched(Node node) {
        return Names.is(node, "mo")
                && (node.attr("stretchy").equals("true")
                        || (Names.text(node).isEmpty()
                                && (node.attr("fence").equals("true")
                                        || node.attr("form").matches("prefix|postfix"))));
    }

    /** Whether a delimiter beside this node would have to grow. */
    static boolean isTall(Node node) {
        Node inner = node;
        int steps = 0;
        while (inner instanceof Element element && !Names.isToken(element)) {
            if (TALL.contains(Names.of(element))) {
                return true;
            }
            List<Node> content = Names.content(element);
            if (content.isEmpty() || steps++ > Presentation.DEEPEST) {
                return false;
            }
            if (content.size() > 1 && !Names.isScript(element)) {
                return content.stream()
                        .anyMatch(child -> TALL.contains(Names.of(Names.core(child))));
            }
            inner = content.get(0);
        }
        return false;
    }
}
