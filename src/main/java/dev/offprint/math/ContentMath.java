package dev.offprint.math;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes content MathML (MathML 3, chapter 4) in its usual notation. */
final class ContentMath {
    /** The elements this class writes; what is none of them is presentation. */
    static final Set<String> NAMES = names();

    private final Presentation formula;
    private final TexOutput out;
    private final Applications applications;

    ContentMath(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
        applications = new Applications(formula, this, out);
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(Operator.ALL.keySet());
        names.addAll(
                List.of(
                        "apply",
                        "reln",
                        "bind",
                        "cn",
                        "csymbol",
                        "cs",
                        "interval",
                        "set",
                        "list",
                        "vector",
                        "matrix",
                        "piecewise"));
        return Set.copyOf(names);
    }

    void write(Element element) {
        Operator operator = Operator.ALL.get(Names.of(element));
        if (operator != null && !Names.is(element, "lambda")) {
            out.token(operator.tex() + operator.end());
            return;
        }
        switch (Names.of(element)) {
            case "apply", "reln", "bind" -> applications.write(element);
            case "lambda" -> applications.lambda(element);
            case "cn" -> number(element);
            case "interval" -> interval(element);
            case "set" -> collection(element, "\\left\\{", "\\right\\}");
            case "list" -> collection(element, "\\left[", "\\right]");
            case "vector" -> lines(element, "pmatrix");
            case "matrix" -> matrix(element);
            case "piecewise" -> lines(element, "cases");
            default -> symbol(element);
        }
    }

    /** Writes {@code node}, in parentheses where it binds less than {@code least}. */
    void write(Node node, int least) {
        if (binding(node) < least) {
            out.raw("\\left(");
            formula.write(node);
            out.raw("\\right)");
        } else {
            formula.write(node);
        }
    }

    static int binding(Node node) {
        if (Names.is(node, "cn")) {
            boolean isParts = node.childNodes().stream().anyMatch(part -> Names.is(part, "sep"));
            return Names.text(node).matches("[-−+].*") || isParts ? 30 : Operator.TIGHTEST;
        }
        if (!(node instanceof Element element)
                || !Names.of(node).matches("apply|reln|bind|lambda")) {
            return Operator.TIGHTEST;
        }
        if (Names.is(node, "lambda")) {
            return 0;
        }
        List<Node> content = Names.content(element);
        Operator operator = content.isEmpty() ? null : Operator.ALL.get(Names.of(content.get(0)));
        if (operator == null) {
            return Operator.TIGHTEST;
        }
        return Names.is(content.get(0), "divide") ? Operator.TIGHTEST - 1 : operator.binding();
    }

    void symbol(Element element) {
        String text = Names.text(element);
        if (element.childrenSize() > 0) {
            formula.row(element);
        } else if (text.codePointCount(0, text.length()) == 1) {
            formula.delimiter(text);
        } else {
            formula.words(text);
        }
    }

    /** A number whose parts an empty {@code sep} separates, by its type (section 4.2.1). */
    private void number(Element number) {
        List<Node> parts =
                Names.content(number).stream().filter(part -> !Names.is(part, "sep")).toList();
        if (parts.size() != 2) {
            parts.forEach(this::part);
            base(number);
            return;
        }
        String type = number.attr("type");
        switch (type) {
            case "rational" -> {
                out.raw("\\frac{");
                part(parts.get(0));
                out.raw("}{");
                part(parts.get(1));
                out.close();
            }
            case "e-notation" -> scaled(parts, "\\times 10^{", "}");
            case "complex-polar" -> scaled(parts, "\\,\\mathrm{e}^{\\mathrm{i}", "}");
            case "complex-cartesian" -> scaled(parts, "+", "\\mathrm{i}");
            default -> scaled(parts, "\\,", "");
        }
    }

    private void scaled(List<Node> parts, String between, String end) {
        part(parts.get(0));
        boolean isSigned = between.equals("+") && Names.text(parts.get(1)).matches("[-−+].*");
        out.raw(isSigned ? "" : between);
        part(parts.get(1));
        out.raw(end);
    }

    private void part(Node part) {
        String text = Names.text(part);
        if (part instanceof Element) {
            formula.write(part);
        } else if (text.matches("[0-9]*\\.?[0-9]+")) {
            out.number(text);
        } else {
            formula.delimiter(text);
        }
    }

    private void base(Element number) {
        String base = number.attr("base");
        if (base.matches("[0-9]{1,2}") && !base.equals("10")) {
            out.raw("_{" + base + "}");
        }
    }

    private void interval(Element interval) {
        String closure = interval.attr("closure");
        boolean isOpenLeft = closure.equals("open") || closure.equals("open-closed");
        boolean isOpenRight = closure.equals("open") || closure.equals("closed-open");
        collection(
                interval,
                isOpenLeft ? "\\left(" : "\\left[",
                isOpenRight ? "\\right)" : "\\right]");
    }

    private void collection(Element element, String open, String close) {
        out.token(open);
        List<Node> items =
                Names.content(element).stream().filter(item -> !Names.is(item, "bvar")).toList();
        List<Node> conditions = items.stream().filter(item -> Names.is(item, "condition")).toList();
        List<Node> members = items.stream().filter(item -> !Names.is(item, "condition")).toList();
        if (members.isEmpty() && !conditions.isEmpty()) {
            members = Names.content(element).stream().filter(i -> Names.is(i, "bvar")).toList();
        }
        list(members);
        if (!conditions.isEmpty()) {
            out.token("\\mid");
            list(conditions);
        }
        out.token(close);
    }

    void list(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            out.raw(i > 0 ? "," : "");
            formula.write(nodes.get(i));
        }
    }

    private void matrix(Element matrix) {
        List<Node> rows = Names.content(matrix);
        boolean isListed = rows.stream().allMatch(row -> Names.is(row, "matrixrow"));
        if (isListed) {
            lines(matrix, "pmatrix");
        } else {
            collection(matrix, "\\left(", "\\right)");
        }
    }

    private void lines(Element element, String environment) {
        out.raw("\\begin{" + environment + "}");
        List<Node> lines = Names.content(element);
        for (int i = 0; i < lines.size(); i++) {
            out.raw(i > 0 ? "\\\\" : "");
            line(lines.get(i));
        }
        out.raw("\\end{" + environment + "}");
    }

    private void line(Node line) {
        if (!(line instanceof Element element)
                || !Names.of(line).matches("matrixrow|piece|otherwise")) {
            formula.write(line);
            return;
        }
        List<Node> cells = Names.content(element);
        for (int i = 0; i < cells.size(); i++) {
            out.raw(i > 0 ? "&" : "");
            formula.write(cells.get(i));
        }
        out.raw(Names.is(line, "otherwise") ? "&\\text{otherwise}" : "");
    }
}
