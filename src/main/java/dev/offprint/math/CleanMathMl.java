package dev.offprint.math;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a formula of a page again with nothing in it but MathML: what runs, links or loads goes,
 * its words stay.
 */
final class CleanMathMl {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "annotation",
                    "maction",
                    "maligngroup",
                    "malignmark",
                    "math",
                    "menclose",
                    "merror",
                    "mfenced",
                    "mfrac",
                    "mi",
                    "mmultiscripts",
                    "mn",
                    "mo",
                    "mover",
                    "mpadded",
                    "mphantom",
                    "mprescripts",
                    "mroot",
                    "mrow",
                    "ms",
                    "mspace",
                    "msqrt",
                    "mstyle",
                    "msub",
                    "msubsup",
                    "msup",
                    "mtable",
                    "mtd",
                    "mtext",
                    "mtr",
                    "mlabeledtr",
                    "munder",
                    "munderover",
                    "none",
                    "semantics");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "accent",
                    "accentunder",
                    "align",
                    "alttext",
                    "bevelled",
                    "close",
                    "columnalign",
                    "columnlines",
                    "columnspacing",
                    "columnspan",
                    "denomalign",
                    "depth",
                    "dir",
                    "display",
                    "displaystyle",
                    "encoding",
                    "fence",
                    "form",
                    "frame",
                    "height",
                    "largeop",
                    "linethickness",
                    "lquote",
                    "lspace",
                    "mathvariant",
                    "maxsize",
                    "minsize",
                    "movablelimits",
                    "notation",
                    "numalign",
                    "open",
                    "rowalign",
                    "rowlines",
                    "rowspacing",
                    "rowspan",
                    "rquote",
                    "rspace",
                    "scriptlevel",
                    "separator",
                    "separators",
                    "stretchy",
                    "symmetric",
                    "voffset",
                    "width");

    /** Parsers of XML give up at 256 elements, those around the formula included. */
    private static final int DEEPEST = 120;

    private final StringBuilder out = new StringBuilder();

    private CleanMathMl() {}

    static String of(Element math) {
        CleanMathMl clean = new CleanMathMl();
        clean.element(math, "math", 0);
        return clean.out.toString();
    }

    private void element(Element element, String name, int depth) {
        out.append('<').append(name);
        if (name.equals("math")) {
            out.append(" xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        }
        for (Attribute attribute : element.attributes()) {
            if (ATTRIBUTES.contains(attribute.getKey())) {
                out.append(' ').append(attribute.getKey()).append("=\"");
                MathNode.escape(attribute.getValue(), out);
                out.append('"');
            }
        }
        out.append('>');
        content(element, depth);
        out.append("</").append(name).append('>');
    }

    private void content(Element element, int depth) {
        List<Node> nodes = element.childNodes();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                MathNode.escape(text.getWholeText(), out);
            } else if (node instanceof Element child) {
                String name = Names.of(child);
                boolean isWritten = ELEMENTS.contains(name) && depth < DEEPEST;
                if (isWritten) {
                    element(child, name, depth + 1);
                } else if (!name.equals("annotation-xml") && !name.equals("script")) {
                    MathNode.escape(child.text(), out);
                }
            }
        }
    }
}
