package dev.offprint.math;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands at the corners of a base, and over and under it. */
final class Scripts {
    private static final Node NOTHING = new TextNode("");

    private final Presentation formula;
    private final TexOutput out;

    Scripts(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
    }

    void register(Map<String, Consumer<Element>> writers) {
        writers.put("msub", e -> scripts(e, part(e, 1), NOTHING));
        writers.put("msup", e -> scripts(e, NOTHING, part(e, 1)));
        writers.put("msubsup", e -> scripts(e, part(e, 1), part(e, 2)));
        writers.put("munder", e -> limits(e, part(e, 1), NOTHING));
        writers.put("mover", e -> limits(e, NOTHING, part(e, 1)));
        writers.put("munderover", e -> limits(e, part(e, 1), part(e, 2)));
        writers.put("mmultiscripts", this::multiscripts);
    }

    private static Node part(Element element, int number) {
        List<Node> parts = Names.content(element);
        return number < parts.size() ? parts.get(number) : NOTHING;
    }

    /** What a schema holds beyond its parts is an error of the page, and still its words. */
    private void rest(Element element, Node under, Node over) {
        int known = 1 + (under.equals(NOTHING) ? 0 : 1) + (over.equals(NOTHING) ? 0 : 1);
        List<Node> parts = Names.content(element);
        if (parts.size() > known) {
            formula.row(parts.subList(known, parts.size()));
        }
    }

    private void scripts(Element element, Node sub, Node sup) {
        Node base = part(element, 0);
        formula.base(base);
        if (formula.isDisplay() && Limits.takesLimits(Names.inner(base))) {
            out.token("\\nolimits");
        }
        attach(sub, sup);
        rest(element, sub, sup);
    }

    private void attach(Node sub, Node sup) {
        if (isThere(sub)) {
            out.raw("_");
            formula.group(sub);
        }
        if (isThere(sup)) {
            String text = Names.isToken(Names.inner(sup)) ? Names.text(Names.inner(sup)) : "";
            int primes = Tokens.primes(text);
            if (primes > 0) {
                out.raw("'".repeat(primes));
            } else {
                out.raw("^");
                formula.group(sup);
            }
        }
    }

    private static boolean isThere(Node script) {
        boolean isEmpty =
                script instanceof Element element
                        && (Names.is(element, "none") || Names.is(element, "mrow"))
                        && Names.content(element).isEmpty();
        return !script.equals(NOTHING) && !isEmpty;
    }

    private void limits(Element element, Node under, Node over) {
        Node base = Names.inner(part(element, 0));
        String accent = Limits.accent(element);
        if (!accent.isEmpty()) {
            out.token("\\" + accent);
            formula.group(base);
        } else if (Limits.takesLimits(base) || Limits.isIntegral(base)) {
            formula.base(base);
            boolean isFixed = base.attr("movablelimits").equals("false");
            if (isFixed || Limits.isIntegral(base)) {
                out.token("\\limits");
            }
            attach(under, over);
        } else if (Limits.isArrow(base) && isThere(over)) {
            arrow(base, under, over);
        } else {
            stack(base, under, over);
        }
        rest(element, under, over);
    }

    private void arrow(Node base, Node under, Node over) {
        out.token("\\x" + Operators.arrow(Names.text(base)));
        if (isThere(under)) {
            out.raw("[");
            formula.group(under);
            out.raw("]");
        }
        formula.group(over);
    }

    private void stack(Node base, Node under, Node over) {
        if (isThere(over)) {
            out.token("\\overset");
            formula.group(over);
            out.open();
        }
        if (isThere(under)) {
            out.token("\\underset");
            formula.group(under);
            formula.group(base);
        } else {
            formula.write(base);
        }
        if (isThere(over)) {
            out.close();
        }
    }

    private void multiscripts(Element element) {
        List<Node> parts = Names.content(element);
        int before = parts.size();
        for (int i = 1; i < parts.size(); i++) {
            if (Names.is(parts.get(i), "mprescripts")) {
                before = i;
            }
        }
        for (int i = before + 1; i < parts.size(); i += 2) {
            corner(parts, i, parts.size());
        }
        formula.base(part(element, 0));
        for (int i = 1; i < before; i += 2) {
            if (i == 1) {
                attach(parts.get(i), i + 1 < before ? parts.get(i + 1) : NOTHING);
            } else {
                corner(parts, i, before);
            }
        }
    }

    private void corner(List<Node> parts, int at, int end) {
        Node sup = at + 1 < end ? parts.get(at + 1) : NOTHING;
        if (isThere(parts.get(at)) || isThere(sup)) {
            out.raw("{}");
            attach(parts.get(at), sup);
        }
    }
}
