package dev.offprint.math;

import java.util.Optional;

/** Reads formulas in TeX, as people write them for KaTeX and MathJax, and writes MathML. */
public final class Tex {
    private Tex() {}

    /**
     * A formula as MathML: the element {@code math} in the namespace of MathML, with the formula
     * itself as its annotation, well-formed in XML and in HTML. Takes a time in proportion to the
     * formula.
     *
     * @param tex without the dollar signs around it
     * @param isDisplay whether the formula stands in a line of its own
     * @return empty where a command is not known, braces or environments do not match, or more than
     *     {@value Presentation#DEEPEST} of them are nested: nothing is guessed
     * @see <a href="https://www.w3.org/TR/mathml-core/">MathML Core</a>
     */
    public static Optional<String> toMathMl(String tex, boolean isDisplay) {
        if (!tex.codePoints().allMatch(Tex::isAllowed)) {
            return Optional.empty();
        }
        MathNode formula;
        try {
            formula = new TexParser(new TexSource(tex), isDisplay).formula();
        } catch (TexException e) {
            return Optional.empty();
        }
        StringBuilder math =
                new StringBuilder("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        math.append(" display=\"").append(isDisplay ? "block" : "inline").append("\"><semantics>");
        formula.write(math);
        math.append("<annotation encoding=\"application/x-tex\">");
        MathNode.escape(tex, math);
        return Optional.of(math.append("</annotation></semantics></math>").toString());
    }

    /** Whether XML has this character (XML 1.0, section 2.2). */
    private static boolean isAllowed(int character) {
        return character >= 0x20
                ? character < 0xD800 || (character > 0xDFFF && (character & 0xFFFE) != 0xFFFE)
                : character == '\t' || character == '\n' || character == '\r';
    }
}
