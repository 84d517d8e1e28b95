package dev.offprint.math;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes tables as environments. */
final class Tables {
    private final Presentation formula;
    private final TexOutput out;

    Tables(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
    }

    void register(Map<String, Consumer<Element>> writers) {
        writers.put("mtable", this::table);
        writers.put("mlabeledtr", this::labelled);
    }

    private void table(Element table) {
        Columns columns = Columns.of(table);
        if (isNumbered(table)) {
            formula.row(Columns.cells(table.child(0)).get(0));
            label(table.child(0));
        } else if (columns.hasLines()) {
            edged(table, Set.of());
        } else if (columns.isAligned()) {
            environment("aligned", table);
        } else if (columns.isDisplay() && columns.isCentred() && columns.alignments().size() == 1) {
            environment("gathered", table);
        } else if (isStack(table, columns)) {
            stack(table);
        } else if (columns.isCentred()) {
            environment("matrix", table);
        } else {
            edged(table, Set.of());
        }
    }

    /** Whether this is an equation and its number. */
    private static boolean isNumbered(Element table) {
        return table.childrenSize() == 1
                && Names.is(table.child(0), "mlabeledtr")
                && Columns.cells(table.child(0)).size() == 1;
    }

    /** Whether lines stand close to each other, as under a sum. */
    private static boolean isStack(Element table, Columns columns) {
        return columns.isCentred()
                && columns.alignments().size() == 1
                && table.attr("rowspacing").startsWith("0");
    }

    private void stack(Element table) {
        out.raw("\\substack{");
        rows(table, 1);
        out.close();
    }

    /** Writes a table as the environment {@code name}, which needs no columns. */
    void environment(String name, Element table) {
        out.raw("\\begin{" + name + "}");
        rows(table, Columns.of(table).alignments().size());
        out.raw("\\end{" + name + "}");
    }

    /** Writes a table with its columns and the lines between and around them. */
    void edged(Element table, Set<String> edges) {
        Columns columns = Columns.of(table);
        boolean isFramed = table.attr("frame").matches("solid|dashed");
        StringBuilder specification = new StringBuilder();
        for (int i = 0; i < columns.alignments().size(); i++) {
            specification.append(columns.alignments().get(i)).append(columns.lines().get(i));
        }
        String left = isFramed || edges.contains("left") ? "|" : "";
        String right = isFramed || edges.contains("right") ? "|" : "";
        out.raw("\\begin{array}{" + left + specification + right + "}");
        out.token(isFramed || edges.contains("top") ? "\\hline" : "");
        rows(table, columns.alignments().size());
        out.token(isFramed || edges.contains("bottom") ? "\\\\\\hline" : "");
        out.raw("\\end{array}");
    }

    private void rows(Element table, int count) {
        String lines = table.attr("rowlines");
        boolean isFirst = true;
        int number = 0;
        for (Node child : Names.content(table)) {
            if (!isFirst) {
                out.raw("\\\\");
                String line = Columns.nth(lines, number++);
                out.token(
                        line.equals("solid")
                                ? "\\hline"
                                : line.equals("dashed") ? "\\hdashline" : "");
            }
            isFirst = false;
            row(child, count);
        }
    }

    private void row(Node row, int count) {
        if (!(row instanceof Element element) || !Names.of(row).matches("mtr|mlabeledtr")) {
            cell(row);
            return;
        }
        List<Element> cells = Columns.cells(element);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.raw("&");
            }
            cell(cells.get(i));
            if (i + 1 < cells.size() && cells.get(i).attr("columnspan").matches("[2-9]")) {
                int span = Integer.parseInt(cells.get(i).attr("columnspan"));
                out.raw("&".repeat(Math.max(0, Math.min(span - 1, count - cells.size()))));
            }
        }
        if (Names.is(row, "mlabeledtr") && element.childrenSize() > 0) {
            out.token("\\qquad");
            formula.write(element.child(0));
        }
    }

    private void cell(Node cell) {
        if (startsWithOption(cell)) {
            out.raw("{}");
        }
        formula.write(cell);
    }

    /** A bracket or star here would be read as an option of what stands before it. */
    private static boolean startsWithOption(Node cell) {
        Node first = cell;
        while (first instanceof Element element && !Names.isToken(first)) {
            List<Node> content = Names.content(element);
            if (content.isEmpty()) {
                return false;
            }
            first = content.get(0);
        }
        String text = Names.text(first);
        return text.startsWith("[") || text.startsWith("*");
    }

    private void labelled(Element row) {
        Columns.cells(row).forEach(formula::write);
        label(row);
    }

    private void label(Element row) {
        Element label = row.child(0);
        String text = label.text().strip();
        boolean isPlain = text.matches("\\([A-Za-z0-9.*-]+\\)");
        if (formula.isDisplay() && isPlain) {
            out.raw("\\tag{" + text.substring(1, text.length() - 1) + "}");
        } else {
            out.token("\\qquad");
            formula.write(label);
        }
    }
}
