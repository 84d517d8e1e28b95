package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A formula for a page that cannot be scrolled. Few reading systems break one, so a long row
 * becomes lines, each from one operator to another; what has none to break at is set in smaller
 * type.
 *
 * @param markup the same formula in MathML
 * @param size by how much the type is to be smaller
 */
public record PagedFormula(String markup, Size size) {
    /** What fits the line of a small page; in letters, of which a script takes less. */
    private static final double LINE = 38;

    /** Shorter markup holds no line of so many letters. */
    private static final int SHORT = 250;

    /** Deeper rows are short. */
    private static final int DEEPEST = 12;

    private static final String RELATIONS = "=<>≤≥≠≈≡∼≃≅∝→←↔⇒⇐⇔↦∈∉⊂⊆⊃⊇≪≫≺≻⊢⊨:≔";
    private static final String OPERATORS = "+-−±∓×·⋅∗*∪∩∧∨⊕⊗∖∘";
    private static final String ENDS = ",;";

    private static final Set<String> ROWS =
            Set.of("mrow", "math", "mstyle", "mpadded", "msqrt", "mtd", "merror", "menclose");

    /** How much smaller the type of a formula is. */
    public enum Size {
        /** As the text. */
        FULL("", 48),
        /** Four fifths. */
        WIDE("wide", 60),
        /** Three fifths, the smallest that scripts can be read in. */
        WIDER("wider", Integer.MAX_VALUE);

        private final String name;
        private final int letters;

        Size(String name, int letters) {
            this.name = name;
            this.letters = letters;
        }

        /** The class that says so, or nothing. */
        public String className() {
            return name;
        }

        private static Size of(double width) {
            for (Size size : values()) {
                if (width <= size.letters) {
                    return size;
                }
            }
            return WIDER;
        }
    }

    /** The formula {@code markup}, a {@code math} element in well-formed MathML. */
    public static PagedFormula of(String markup) {
        if (markup.length() < SHORT) {
            return new PagedFormula(markup, Size.FULL);
        }
        Document document = Jsoup.parse(markup, Parser.xmlParser());
        Element math = document.firstElementChild();
        if (math == null || width(math) <= LINE) {
            return new PagedFormula(markup, Size.FULL);
        }
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        document.outputSettings().escapeMode(Entities.EscapeMode.xhtml);
        boolean isDisplay = math.attr("display").equals("block");
        Element first = math.firstElementChild();
        Element formula =
                first != null && first.normalName().equals("semantics")
                        ? first.firstElementChild()
                        : math;
        if (formula != null) {
            new Lines(isDisplay).fit(formula, LINE, 0);
        }
        return new PagedFormula(document.outerHtml(), Size.of(width(math)));
    }

    /** How wide an element is, in letters. */
    private static double width(Element element) {
        return switch (element.normalName()) {
            case "annotation", "annotation-xml", "mphantom", "none", "mprescripts" -> 0;
            case "mi", "mn", "ms" -> letters(element);
            case "mtext" -> letters(element) * 0.9;
            case "mo" -> letters(element) + (breaksBefore(element) ? 1 : 0);
            case "mspace" -> element.attr("linebreak").isEmpty() ? 0.5 : 0;
            case "mfrac", "munder", "mover", "munderover" -> widest(element);
            case "msub", "msup", "msubsup", "mmultiscripts", "mroot" -> scripted(element);
            case "mtable" -> table(element);
            default -> row(element);
        };
    }

    private static int letters(Element leaf) {
        String text = leaf.text();
        return text.codePointCount(0, text.length());
    }

    private static double widest(Element element) {
        double widest = 0;
        for (Element child : element.children()) {
            widest = Math.max(widest, width(child));
        }
        return widest;
    }

    private static double scripted(Element element) {
        double scripts = 0;
        for (int i = 1; i < element.childrenSize(); i++) {
            scripts = Math.max(scripts, width(element.child(i)));
        }
        return element.childrenSize() == 0 ? 0 : width(element.child(0)) + 0.7 * scripts;
    }

    private static double row(Element element) {
        double sum = element.normalName().equals("msqrt") ? 1 : 0;
        for (Element child : element.children()) {
            sum += width(child);
        }
        return sum;
    }

    private static double table(Element element) {
        List<Double> columns = new ArrayList<>();
        for (Element row : element.children()) {
            for (int i = 0; i < row.childrenSize(); i++) {
                double cell = width(row.child(i));
                if (i == columns.size()) {
                    columns.add(cell);
                }
                columns.set(i, Math.max(columns.get(i), cell));
            }
        }
        // Between columns there is room for a letter.
        return columns.stream().mapToDouble(Double::doubleValue).sum() + columns.size() - 1;
    }

    private static boolean breaksBefore(Element child) {
        String text = child.normalName().equals("mo") ? child.text() : "";
        return text.length() == 1
                && (RELATIONS.contains(text) || OPERATORS.contains(text))
                && !child.attr("stretchy").equals("true");
    }

    private static boolean breaksBehind(Element child) {
        String text = child.normalName().equals("mo") ? child.text() : "";
        return text.length() == 1 && ENDS.contains(text);
    }

    /** Breaks rows. */
    private record Lines(boolean isDisplay) {
        void fit(Element element, double limit, int depth) {
            if (depth > DEEPEST || width(element) <= limit) {
                return;
            }
            if (ROWS.contains(element.normalName()) && breaks(element)) {
                List<List<Element>> whole = lines(element, limit, true);
                List<List<Element>> lines = whole.size() > 1 ? whole : lines(element, limit, false);
                if (lines.size() > 1) {
                    element.empty();
                    Element table = element.appendElement("mtable").attr("class", "lines");
                    table.attr("displaystyle", Boolean.toString(isDisplay));
                    for (List<Element> line : lines) {
                        Element cell = table.appendElement("mtr").appendElement("mtd");
                        line.forEach(cell::appendChild);
                        within(cell, limit, depth);
                    }
                    return;
                }
            }
            within(element, limit, depth);
        }

        private void within(Element element, double limit, int depth) {
            if (width(element) > limit) {
                double beside = ROWS.contains(element.normalName()) ? widestBeside(element) : 0;
                for (Element child : element.children()) {
                    fit(child, Math.max(limit / 2, limit - beside), depth + 1);
                }
            }
        }

        /** How much of a row its widest part leaves to the others. */
        private static double widestBeside(Element element) {
            return width(element) - widest(element);
        }

        private static boolean breaks(Element row) {
            for (int i = 1; i < row.childrenSize(); i++) {
                if (breaksBefore(row.child(i)) || breaksBehind(row.child(i - 1))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * As many as fit in each line.
         *
         * @param isWhole whether what stands in brackets is not broken
         */
        private static List<List<Element>> lines(Element row, double limit, boolean isWhole) {
            List<List<Element>> pieces = new ArrayList<>();
            int open = 0;
            for (int i = 0; i < row.childrenSize(); i++) {
                Element child = row.child(i);
                boolean isStart = i > 0 && open == 0;
                isStart &= breaksBefore(child) || (i > 0 && breaksBehind(row.child(i - 1)));
                if (pieces.isEmpty() || isStart) {
                    pieces.add(new ArrayList<>());
                }
                pieces.get(pieces.size() - 1).add(child);
                open = isWhole ? Math.max(0, open + nesting(child)) : 0;
            }
            List<List<Element>> lines = new ArrayList<>();
            double used = 0;
            for (List<Element> piece : pieces) {
                double width = piece.stream().mapToDouble(PagedFormula::width).sum();
                if (lines.isEmpty() || used + width > limit) {
                    lines.add(new ArrayList<>());
                    used = 0;
                }
                lines.get(lines.size() - 1).addAll(piece);
                used += width;
            }
            return lines;
        }

        private static int nesting(Element child) {
            String text = child.normalName().equals("mo") ? child.text() : "";
            if (text.length() != 1) {
                return 0;
            }
            return "([{⟨⌊⌈".contains(text) ? 1 : ")]}⟩⌋⌉".contains(text) ? -1 : 0;
        }
    }
}
