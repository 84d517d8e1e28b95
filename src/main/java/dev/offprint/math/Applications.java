package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Writes an operator of content MathML together with what it is applied to. */
final class Applications {
    private static final Set<String> QUALIFIERS =
            Set.of(
                    "bvar",
                    "lowlimit",
                    "uplimit",
                    "degree",
                    "logbase",
                    "condition",
                    "domainofapplication",
                    "momentabout");

    private final Presentation formula;
    private final ContentMath content;
    private final TexOutput out;

    Applications(Presentation formula, ContentMath content, TexOutput out) {
        this.formula = formula;
        this.content = content;
        this.out = out;
    }

    /** An operator, what it is applied to, and how. */
    private record Application(Node head, List<Node> arguments, List<Node> qualifiers) {
        static Application of(List<Node> content) {
            List<Node> arguments = new ArrayList<>();
            List<Node> qualifiers = new ArrayList<>();
            for (Node node : content.subList(1, content.size())) {
                (QUALIFIERS.contains(Names.of(node)) ? qualifiers : arguments).add(node);
            }
            return new Application(content.get(0), arguments, qualifiers);
        }

        @Nullable Node qualifier(String name) {
            return qualifiers.stream()
                    .filter(node -> Names.is(node, name))
                    .findFirst()
                    .orElse(null);
        }
    }

    void write(Element apply) {
        List<Node> nodes = Names.content(apply);
        if (nodes.isEmpty()) {
            return;
        }
        Application application = Application.of(nodes);
        Operator operator = Operator.ALL.get(Names.of(application.head()));
        if (operator == null) {
            call(application, Operator.TIGHTEST);
        } else if (application.arguments().isEmpty() && application.qualifiers().isEmpty()) {
            out.token(operator.tex() + operator.end());
        } else {
            write(application, operator);
        }
    }

    private void write(Application application, Operator operator) {
        List<Node> arguments = application.arguments();
        switch (operator.form()) {
            case INFIX -> infix(application, operator);
            case PREFIX -> prefix(application, operator);
            case POSTFIX -> {
                bound(application);
                for (Node argument : arguments) {
                    attachable(argument);
                }
                out.raw(operator.tex());
            }
            case FENCE -> {
                bound(application);
                out.token(operator.tex());
                content.list(arguments);
                out.token(operator.end());
            }
            case SPECIAL -> special(application, operator);
            case FUNCTION, CONSTANT -> call(application, Operator.TIGHTEST);
        }
    }

    private void infix(Application application, Operator operator) {
        List<Node> arguments = application.arguments();
        bound(application);
        if (arguments.size() == 1) {
            out.token(operator.tex());
        }
        for (int i = 0; i < arguments.size(); i++) {
            Node argument = arguments.get(i);
            boolean isTimes = Names.is(application.head(), "times");
            if (i > 0 && !(isTimes && !startsWithDigit(argument))) {
                out.token(operator.tex());
            }
            boolean isMinus = Names.is(application.head(), "minus");
            boolean isLeft = i == 0 && arguments.size() > 1;
            content.write(
                    argument,
                    operator.binding() + ((isMinus && !isLeft) || (isTimes && i > 0) ? 1 : 0));
        }
    }

    private static boolean startsWithDigit(Node node) {
        Node first = node;
        while (first instanceof Element element && !Names.content(element).isEmpty()) {
            List<Node> inner = Names.content(element);
            boolean isPower = Names.is(first, "apply") && inner.size() > 1;
            first = inner.get(isPower ? 1 : 0);
        }
        return Names.text(first).matches("[-−+]?[0-9.].*");
    }

    private void prefix(Application application, Operator operator) {
        out.token(operator.tex());
        bound(application);
        if (application.arguments().size() == 1) {
            boolean isQuantified = application.qualifier("bvar") != null;
            out.raw(isQuantified ? "\\colon" : "");
            out.token(isQuantified ? " " : "");
            content.write(application.arguments().get(0), operator.binding());
        } else {
            arguments(application.arguments());
        }
    }

    private void call(Application application, int binding) {
        content.write(application.head(), binding);
        bound(application);
        arguments(application.arguments());
    }

    private void arguments(List<Node> arguments) {
        out.raw("\\left(");
        content.list(arguments);
        out.raw("\\right)");
    }

    private void special(Application application, Operator operator) {
        List<Node> arguments = application.arguments();
        String name = Names.of(application.head());
        boolean isPair = arguments.size() == 2;
        switch (name) {
            case "sum", "product", "int", "limit" -> large(application, operator);
            case "diff", "partialdiff" -> derivative(application, operator);
            case "log" -> logarithm(application);
            case "root" -> root(application);
            default -> {
                if (isPair && name.equals("divide")) {
                    fraction(arguments, "\\frac{", "}");
                } else if (isPair && name.equals("quotient")) {
                    fraction(arguments, "\\left\\lfloor\\frac{", "}\\right\\rfloor");
                } else if (isPair && name.equals("power")) {
                    scripted(arguments, "^");
                } else if (arguments.size() > 1 && name.equals("selector")) {
                    scripted(arguments, "_");
                } else {
                    call(application, Operator.TIGHTEST);
                }
            }
        }
    }

    private void fraction(List<Node> arguments, String open, String close) {
        out.raw(open);
        formula.write(arguments.get(0));
        out.raw("}{");
        formula.write(arguments.get(1));
        out.raw(close);
    }

    private void scripted(List<Node> arguments, String script) {
        attachable(arguments.get(0));
        out.raw(script + "{");
        content.list(arguments.subList(1, arguments.size()));
        out.close();
    }

    /** Writes what a script or sign is attached to. */
    private void attachable(Node node) {
        if (ContentMath.binding(node) >= Operator.TIGHTEST) {
            formula.base(node);
        } else {
            content.write(node, Operator.TIGHTEST);
        }
    }

    private void logarithm(Application application) {
        out.token("\\log");
        subscript(application.qualifier("logbase"));
        for (Node argument : application.arguments()) {
            content.write(argument, 44);
        }
    }

    private void root(Application application) {
        Node degree = application.qualifier("degree");
        boolean isSquare = degree == null || Names.text(degree).equals("2");
        out.raw("\\sqrt");
        if (degree != null && !isSquare) {
            out.raw("[{");
            formula.write(degree);
            out.raw("}]");
        }
        out.open();
        content.list(application.arguments());
        out.close();
    }

    private void subscript(@Nullable Node node) {
        if (node != null) {
            out.raw("_");
            formula.group(node);
        }
    }

    private void large(Application application, Operator operator) {
        out.token(operator.tex());
        Node low = application.qualifier("lowlimit");
        Node condition = application.qualifier("condition");
        Node domain = application.qualifier("domainofapplication");
        Node variable = application.qualifier("bvar");
        boolean isIntegral = Names.is(application.head(), "int");
        Node shown = condition != null ? condition : domain;
        if (low != null) {
            out.raw("_{");
            if (variable != null && !isIntegral) {
                formula.write(variable);
                out.token(Names.is(application.head(), "limit") ? "\\to" : "=");
            }
            formula.write(low);
            out.close();
        } else if (shown != null || !isIntegral) {
            subscript(shown == null ? variable : shown);
        }
        Node high = application.qualifier("uplimit");
        if (high != null) {
            out.raw("^");
            formula.group(high);
        }
        for (Node argument : application.arguments()) {
            content.write(argument, operator.binding());
        }
        if (isIntegral && variable != null) {
            out.raw("\\,\\mathrm{d}");
            formula.write(variable);
        }
    }

    private void derivative(Application application, Operator operator) {
        Node outer = application.qualifier("degree");
        List<Node> variables =
                application.qualifiers().stream().filter(q -> Names.is(q, "bvar")).toList();
        if (variables.isEmpty()) {
            call(application, Operator.TIGHTEST);
            return;
        }
        out.raw("\\frac{");
        out.token(operator.tex());
        Node degree = variables.size() == 1 ? degree(variables.get(0)) : outer;
        power(degree);
        out.raw("}{");
        for (Node variable : variables) {
            out.token(operator.tex());
            Names.content((Element) variable).stream()
                    .filter(part -> !Names.is(part, "degree"))
                    .forEach(formula::write);
            power(degree(variable));
        }
        out.close();
        for (Node argument : application.arguments()) {
            content.write(argument, operator.binding());
        }
    }

    private void power(@Nullable Node degree) {
        if (degree != null) {
            out.raw("^");
            formula.group(degree);
        }
    }

    private static @Nullable Node degree(Node variable) {
        return variable.childNodes().stream()
                .filter(part -> Names.is(part, "degree"))
                .findFirst()
                .orElse(null);
    }

    /** Writes the variables and conditions of an operator that shows them no other way. */
    private void bound(Application application) {
        if (!application.qualifiers().isEmpty()) {
            out.raw("_{");
            content.list(application.qualifiers());
            out.close();
        }
    }

    void lambda(Element lambda) {
        List<Node> nodes = Names.content(lambda);
        content.list(nodes.stream().filter(node -> Names.is(node, "bvar")).toList());
        out.token("\\mapsto");
        nodes.stream().filter(node -> !Names.is(node, "bvar")).forEach(formula::write);
    }
}
