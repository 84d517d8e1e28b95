package dev.offprint.convert.read;

import dev.offprint.article.MathSource;
import dev.offprint.math.MathMl;
import dev.offprint.math.Tex;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
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
            case "span", "div" -> katex(element).or(() -> marked(element));
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

    /** The words of a formula as it is drawn of its TeX; empty where the page has the drawing. */
    static String shown(Formula formula) {
        if (!formula.source().markup().isEmpty()) {
            return "";
        }
        return Tex.toMathMl(formula.source().tex(), formula.isDisplay())
                .map(Jsoup::parse)
                .map(MathReader::drawn)
                .orElse("");
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
