package dev.offprint.math;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads MathML, presentation and content, and writes it as TeX. */
public final class MathMl {
    private MathMl() {}

    /**
     * TeX for a formula, such as KaTeX and MathJax read, without dollar signs around it. An
     * annotation that holds the TeX a formula was made from is taken as it is. No word is lost, and
     * what cannot be said in TeX keeps its order. Takes a time in proportion to the formula; what
     * is nested deeper than {@value Presentation#DEEPEST} elements becomes its words.
     *
     * @param math the element {@code math}, its names with or without a prefix
     * @return empty where the formula has neither words nor signs
     * @see <a href="https://www.w3.org/TR/MathML3/">MathML 3.0, chapters 3 to 5</a>
     */
    public static String toTex(Element math) {
        Optional<String> annotated = Annotations.tex(math);
        if (annotated.isPresent()) {
            return annotated.get();
        }
        TexOutput out = new TexOutput();
        new Presentation(out, Names.isDisplay(math)).formula(math);
        return out.length() == 0 ? Annotations.alternative(math) : out.tex();
    }

    /**
     * The same formula as an element {@code math} that is well-formed in XML and in HTML, with
     * nothing in it that runs, links or is loaded.
     *
     * @param math the element {@code math}, its names with or without a prefix
     */
    public static String clean(Element math) {
        return CleanMathMl.of(math);
    }
}
