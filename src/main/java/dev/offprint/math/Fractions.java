package dev.offprint.math;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes fractions and roots. */
final class Fractions {
    private final Presentation formula;
    private final TexOutput out;

    Fractions(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
    }

    void register(Map<String, Consumer<Element>> writers) {
        writers.put("mfrac", fraction -> fraction(fraction, "\\frac"));
        writers.put("msqrt", this::squareRoot);
        writers.put("mroot", this::root);
    }

    /** Whether a fraction has no line. */
    static boolean isStacked(Element fraction) {
        return fraction.attr("linethickness").strip().matches("0+(?:\\.0*)?[a-z%]*");
    }

    void fraction(Element fraction, String command) {
        List<Node> parts = Names.content(fraction);
        if (parts.size() != 2) {
            formula.row(fraction);
            return;
        }
        if (fraction.attr("bevelled").equals("true")) {
            bevelled(parts.get(0), parts.get(1));
            return;
        }
        out.token(isStacked(fraction) ? "\\genfrac{}{}{0pt}{}" : command);
        formula.group(parts.get(0));
        formula.group(parts.get(1));
    }

    private void bevelled(Node top, Node bottom) {
        boolean isSimple = Names.isToken(Names.inner(top)) && Names.isToken(Names.inner(bottom));
        out.token(isSimple ? "" : "\\left.");
        formula.write(top);
        out.token(isSimple ? "/" : "\\middle/");
        formula.write(bottom);
        out.token(isSimple ? "" : "\\right.");
    }

    private void squareRoot(Element root) {
        out.raw("\\sqrt{");
        formula.row(root);
        out.close();
    }

    private void root(Element root) {
        List<Node> parts = Names.content(root);
        if (parts.size() < 2) {
            squareRoot(root);
            return;
        }
        boolean isSimple = Names.isToken(Names.inner(parts.get(1)));
        out.raw(isSimple ? "\\sqrt[" : "\\sqrt[{");
        formula.write(parts.get(1));
        out.raw(isSimple ? "]" : "}]");
        formula.group(parts.get(0));
        formula.row(parts.subList(2, parts.size()));
    }
}
