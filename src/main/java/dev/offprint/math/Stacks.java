package dev.offprint.math;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes sums that are worked out by hand (MathML 3, section 3.6), each line under the other. */
final class Stacks {
    private final Presentation formula;
    private final TexOutput out;

    Stacks(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
    }

    void register(Map<String, Consumer<Element>> writers) {
        writers.put("mstack", stack -> lines(Names.content(stack)));
        writers.put("mlongdiv", this::division);
        writers.put("mscarries", this::carries);
    }

    private void lines(List<Node> nodes) {
        out.raw("\\begin{array}{r}");
        new Lines().write(nodes);
        out.raw("\\end{array}");
    }

    /** The divisor, the quotient, and then the dividend with what is worked out under it. */
    private void division(Element division) {
        List<Node> parts = Names.content(division);
        if (parts.size() < 3) {
            lines(parts);
            return;
        }
        out.raw("\\begin{array}{r}");
        formula.write(parts.get(1));
        out.raw("\\\\");
        formula.write(parts.get(0));
        out.raw("\\overline{\\left)");
        formula.write(parts.get(2));
        out.raw("\\right.}");
        Lines lines = new Lines();
        lines.isFirst = false;
        lines.write(parts.subList(3, parts.size()));
        out.raw("\\end{array}");
    }

    private void carries(Element carries) {
        out.open();
        out.token("\\scriptstyle");
        formula.row(carries);
        out.close();
    }

    /** The lines of one stack, whatever groups they are in. */
    private final class Lines {
        private boolean isFirst = true;
        private boolean isRuled;

        void write(List<Node> nodes) {
            for (Node node : nodes) {
                if (node instanceof Element group && Names.is(node, "msgroup")) {
                    for (Node inner : Names.content(group)) {
                        line(inner);
                    }
                } else {
                    line(node);
                }
            }
        }

        private void line(Node node) {
            if (Names.is(node, "msline")) {
                out.token(isFirst || isRuled ? "\\hline" : "\\\\\\hline");
                isRuled = true;
                return;
            }
            if (!isFirst && !isRuled) {
                out.raw("\\\\");
            }
            isFirst = false;
            isRuled = false;
            formula.write(node);
        }
    }
}
