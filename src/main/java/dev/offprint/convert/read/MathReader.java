package dev.offprint.convert.read;

import dev.offprint.article.MathSource;
import dev.offprint.math.MathMl;
import dev.offprint.proof.OnRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/** Finds formulas: MathML, and what MathJax and KaTeX keep beside what they draw. */
final class MathReader {
    private static final Set<String> DRAWN_BY_MATHJAX =
            Set.of("MathJax", "MathJax_Preview", "MathJax_Display", "MathJax_SVG", "MathJax_CHTML");

    private MathReader() {}

    /** A formula, and whether it stands on lines of its own. */
    record Formula(MathSource source, boolean isDisplay) {}

    /** The formula that this element shows; empty when it shows none or its source is not kept. */
    static Optional<Formula> read(Element element) {
        return switch (element.normalName()) {
            case "script" -> script(element);
            case "math" -> markup(element, element.attr("display").equals("block"));
            case "mjx-container" -> drawn(element, element.attr("display").equals("true"));
            case "span", "div" ->
                    katex(element).or(() -> marked(element)).or(() -> pictured(element));
            case "math-renderer" -> signed(element.wholeText());
            default -> Optional.empty();
        };
    }

    private static Optional<Formula> script(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        return type.startsWith("math/tex")
                ? formula(element.data(), "", type.contains("mode=display"))
                : Optional.empty();
    }

    private static Optional<Formula> katex(Element element) {
        boolean isDisplay = element.hasClass("katex-display");
        return isDisplay || element.hasClass("katex")
                ? drawn(element, isDisplay)
                : Optional.empty();
    }

    /** What pandoc and others write for scripts to draw: {@code <span class="math inline">}. */
    private static Optional<Formula> marked(Element element) {
        return element.hasClass("math") && element.childrenSize() == 0
                ? signed(element.wholeText())
                : Optional.empty();
    }

    /** A formula and its picture, one of them for those who cannot see the other. */
    private static Optional<Formula> pictured(Element element) {
        if (!isPictured(element)) {
            return Optional.empty();
        }
        Element math = element.selectFirst("math");
        return math == null ? Optional.empty() : markup(math, isDisplayed(math, element));
    }

    private static boolean isDisplayed(Element math, Element around) {
        Element picture = around.selectFirst("> img");
        return math.attr("display").equals("block")
                || (picture != null && picture.attr("class").contains("display"));
    }

    /** Whether an element holds nothing but a formula and its picture, as Wikipedia has both. */
    static boolean isPictured(Element element) {
        if (element.childrenSize() != 2) {
            return false;
        }
        boolean isLast = element.child(1).normalName().equals("img");
        Element picture = element.child(isLast ? 1 : 0);
        Element formula = element.child(isLast ? 0 : 1);
        if (!picture.normalName().equals("img") || !element.ownText().isBlank()) {
            return false;
        }
        Element math = formula.selectFirst("math");
        return math != null
                && formula.select("math").size() == 1
                && formula.text().equals(math.text())
                && (picture.attr("aria-hidden").equals("true")
                        || picture.attr("alt").strip().equals(math.attr("alttext").strip()));
    }

    private static Optional<Formula> signed(String source) {
        return TexSigns.display(source)
                .map(math -> new Formula(math, true))
                .or(() -> TexSigns.inline(source.strip()).map(math -> new Formula(math, false)));
    }

    /** Whether this is what MathJax drew of a formula whose source follows in a script. */
    static boolean isDrawingOfScript(Element element) {
        if (!element.normalName().equals("span") && !element.normalName().equals("div")) {
            return false;
        }
        for (String name : DRAWN_BY_MATHJAX) {
            if (element.hasClass(name)) {
                return hasScriptAfter(element);
            }
        }
        return false;
    }

    /** Tells that a formula is said in other words than its element does. */
    static void tell(Element element, Formula formula, OnRecord record) {
        String tex = formula.source().tex();
        Element math = element.normalName().equals("math") ? element : element.selectFirst("math");
        record.readAsFormula(math == null ? element.text() : drawn(math), tex);
        // Who knows no formulas takes two stars for emphasis, which parts no word.
        record.parted(tex, tex.replace("*", ""));
        // Its picture stands for it, and goes.
        element.select("img").forEach(picture -> record.leftOut(picture.attr("alt")));
        if (math != null && !element.normalName().equals("math")) {
            // In spans the letters and digits of a formula are one word.
            Element drawing = element.clone();
            drawing.select("math, script").remove();
            record.sign(drawing.text());
        }
    }

    /** What an element shows of its formula besides the source; nothing of a script. */
    static String drawn(Element element) {
        StringJoiner drawn = new StringJoiner(" ");
        for (Element part : element.select("*:not(script)")) {
            if (part.closest("annotation, annotation-xml") == null) {
                part.textNodes().forEach(text -> drawn.add(text.text()));
            }
        }
        return drawn.toString();
    }

    private static boolean hasScriptAfter(Element element) {
        Element next = element.nextElementSibling();
        for (int i = 0; next != null && i < 3; i++) {
            if (next.normalName().equals("script")) {
                return next.attr("type").startsWith("math/");
            }
            next = next.nextElementSibling();
        }
        return false;
    }

    /** What a script drew, with the formula beside it for those who cannot see. */
    private static Optional<Formula> drawn(Element element, boolean isDisplay) {
        Element math = element.selectFirst("math");
        if (math != null) {
            return markup(math, isDisplay);
        }
        Element annotation =
                element.selectFirst("annotation[encoding*=tex], annotation[encoding*=TeX]");
        return annotation == null
                ? Optional.empty()
                : formula(annotation.wholeText(), "", isDisplay);
    }

    private static Optional<Formula> markup(Element math, boolean isDisplay) {
        return formula(MathMl.toTex(math), MathMl.clean(math), isDisplay);
    }

    private static Optional<Formula> formula(String tex, String markup, boolean isDisplay) {
        String source = tex.strip();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        String lines =
                isDisplay ? withoutBlankLines(source) : source.replaceAll("\\s*\\R\\s*", " ");
        return Optional.of(new Formula(new MathSource(lines, markup), isDisplay));
    }

    /** A blank line would end the paragraph that the formula is, and TeX has no use for it. */
    private static String withoutBlankLines(String tex) {
        return tex.replaceAll("\\R[ \\t]*(?=\\R)", "");
    }
}
