package dev.offprint.math;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What TeX has one command for, delimiters and all: matrices, cases and binomials. */
final class Fenced {
    private static final Map<String, String> MATRICES =
            Map.of(
                    "()", "pmatrix",
                    "[]", "bmatrix",
                    "{}", "Bmatrix",
                    "||", "vmatrix",
                    "∣∣", "vmatrix",
                    "‖‖", "Vmatrix",
                    "∥∥", "Vmatrix");

    private Fenced() {}

    /** Writes all three where there is a command for them, or nothing. */
    static boolean write(
            Presentation formula, TexOutput out, String open, Element content, String close) {
        if (Names.is(content, "mtable")) {
            return matrix(formula, out, open, content, close);
        }
        if (Names.is(content, "mfrac")
                && Fractions.isStacked(content)
                && (open + close).equals("()")) {
            List<Node> parts = Names.content(content);
            if (parts.size() == 2) {
                out.token("\\binom");
                formula.group(parts.get(0));
                formula.group(parts.get(1));
                return true;
            }
        }
        return false;
    }

    private static boolean matrix(
            Presentation formula, TexOutput out, String open, Element table, String close) {
        Columns columns = Columns.of(table);
        if (columns.hasLines() || columns.isAligned()) {
            return false;
        }
        if (open.equals("{") && close.isEmpty() && columns.isLeft()) {
            new Tables(formula, out).environment("cases", table);
            return true;
        }
        String name = MATRICES.get(open + close);
        if (name == null || !columns.isCentred()) {
            return false;
        }
        new Tables(formula, out).environment(name, table);
        return true;
    }
}
