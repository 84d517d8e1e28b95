package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes parts that delimiters, boxes and lines are drawn around. */
final class Enclosures {
    /** What TeX has a command for, of the notations of MathML 3, section 3.3.9.2. */
    private static final Map<String, String> COMMANDS =
            Map.ofEntries(
                    Map.entry("box", "\\boxed{"),
                    Map.entry("roundedbox", "\\boxed{"),
                    Map.entry("circle", "\\boxed{"),
                    Map.entry("top", "\\overline{"),
                    Map.entry("bottom", "\\underline{"),
                    Map.entry("updiagonalstrike", "\\cancel{"),
                    Map.entry("downdiagonalstrike", "\\bcancel{"),
                    Map.entry("horizontalstrike", "\\sout{"),
                    Map.entry("radical", "\\sqrt{"),
                    Map.entry("longdiv", "\\overline{\\left)"),
                    Map.entry("actuarial", "\\overline{\\left."),
                    Map.entry("madruwb", "\\underline{\\left."),
                    Map.entry("left", "\\left|"),
                    Map.entry("right", "\\left."));

    private static final Map<String, String> ENDS =
            Map.of(
                    "longdiv", "\\right.}",
                    "actuarial", "\\right|}",
                    "madruwb", "\\right|}",
                    "left", "\\right.",
                    "right", "\\right|");

    private static final Set<String> EDGES = Set.of("top", "bottom", "left", "right");

    private final Presentation formula;
    private final TexOutput out;

    Enclosures(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
    }

    void register(Map<String, Consumer<Element>> writers) {
        writers.put("mfenced", this::fenced);
        writers.put("menclose", this::enclosed);
    }

    private void fenced(Element fenced) {
        String open = fenced.hasAttr("open") ? fenced.attr("open").strip() : "(";
        String close = fenced.hasAttr("close") ? fenced.attr("close").strip() : ")";
        List<Node> parts = Names.content(fenced);
        boolean isOne = parts.size() == 1 && Names.inner(parts.get(0)) instanceof Element;
        if (isOne && Fenced.write(formula, out, open, (Element) Names.inner(parts.get(0)), close)) {
            return;
        }
        boolean isTall =
                parts.stream().anyMatch(Fences::isTall)
                        && isOneSign(open)
                        && isOneSign(close)
                        && !(open + close).isEmpty();
        edge("\\left", open, isTall);
        separated(parts, fenced);
        edge("\\right", close, isTall);
    }

    private static boolean isOneSign(String sign) {
        return sign.isEmpty()
                || (sign.codePointCount(0, sign.length()) == 1
                        && !Character.isLetterOrDigit(sign.codePointAt(0)));
    }

    private void edge(String command, String sign, boolean isTall) {
        if (isTall) {
            out.token(command);
            formula.delimiter(sign);
        } else if (!sign.isEmpty()) {
            formula.delimiter(sign);
        }
    }

    private void separated(List<Node> parts, Element fenced) {
        String given = fenced.hasAttr("separators") ? fenced.attr("separators") : ",";
        int[] separators = given.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && separators.length > 0) {
                int at = Math.min(i, separators.length) - 1;
                formula.delimiter(Character.toString(separators[at]));
            }
            formula.write(parts.get(i));
        }
    }

    private void enclosed(Element enclosed) {
        String given = enclosed.hasAttr("notation") ? enclosed.attr("notation").strip() : "longdiv";
        List<String> notations = new ArrayList<>(List.of(given.split("\\s+")));
        List<Node> content = Names.content(enclosed);
        boolean isTable = content.size() == 1 && Names.is(content.get(0), "mtable");
        if (isTable && EDGES.containsAll(notations)) {
            new Tables(formula, out).edged((Element) content.get(0), Set.copyOf(notations));
            return;
        }
        if (notations.contains("updiagonalstrike") && notations.remove("downdiagonalstrike")) {
            notations.replaceAll(name -> name.equals("updiagonalstrike") ? "x" : name);
        }
        StringBuilder ends = new StringBuilder();
        for (String notation : notations) {
            String start = notation.equals("x") ? "\\xcancel{" : COMMANDS.get(notation);
            if (start != null) {
                out.raw(start);
                ends.insert(0, ENDS.getOrDefault(notation, "}"));
            }
        }
        formula.row(enclosed);
        out.raw(ends.toString());
    }
}
