package dev.offprint.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas from one form into the other. */
class MathMlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<mfrac><mn>1</mn><mn>2</mn></mfrac>                              | \\frac{1}{2}",
                "<msup><mn>10</mn><mn>3</mn></msup>                               | 10^{3}",
                "<msub><mi>a</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub>         | a_{ij}",
                "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>                | x_{i}^{2}",
                "<msqrt><mn>2</mn></msqrt>                                        | \\sqrt{2}",
                "<mroot><mn>8</mn><mn>3</mn></mroot>                              | \\sqrt[3]{8}",
                "<mover><mi>x</mi><mo>^</mo></mover>                              | \\hat{x}",
                "<mfenced><mi>a</mi><mi>b</mi></mfenced>                          | (a,b)",
                "<mi>α</mi><mo>≤</mo><mi>β</mi>                                   | \\alpha\\leq\\beta",
                "<mi>sin</mi><mo>&#8289;</mo><mi>x</mi>                           | \\sinx",
            })
    void a_formula_in_mathml_is_one_in_tex(String math, String tex) {
        String written = MathMl.toTex(math(math));

        assertThat(written.replaceAll("[\\s{}]|\\\\(?:left|right)(?=\\W)", ""))
                .isEqualTo(tex.replaceAll("[\\s{}]", ""));
    }

    /** The elements of presentation (MathML 3, appendix on its grammar), each around two words. */
    static Stream<String> elements() {
        return Stream.of(
                "mrow",
                "mfrac",
                "msqrt",
                "mroot",
                "mstyle",
                "merror",
                "mpadded",
                "mphantom",
                "mfenced",
                "menclose",
                "msub",
                "msup",
                "munder",
                "mover",
                "mmultiscripts",
                "unknown",
                "m:mrow");
    }

    @ParameterizedTest
    @MethodSource("elements")
    void no_element_loses_the_words_in_it(String name) {
        Element math = math("<" + name + "><mtext>uno</mtext><mtext>duo</mtext></" + name + ">");

        assertThat(MathMl.toTex(math)).contains("uno").contains("duo");
        assertThat(Jsoup.parse(MathMl.clean(math)).text()).contains("uno").contains("duo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"semantics", "maction"})
    void what_shows_its_first_part_says_that_one(String name) {
        Element math = math("<" + name + "><mtext>uno</mtext><mtext>duo</mtext></" + name + ">");

        assertThat(MathMl.toTex(math)).contains("uno").doesNotContain("duo");
    }

    @Test
    void a_table_keeps_its_rows() {
        String cell = "<mtd><mn>%d</mn></mtd>";
        String rows =
                Stream.of(1, 3)
                        .map(n -> "<mtr>" + cell.formatted(n) + cell.formatted(n + 1) + "</mtr>")
                        .reduce("", String::concat);

        assertThat(MathMl.toTex(math("<mtable>" + rows + "</mtable>")).replaceAll("\\s", ""))
                .contains("1&2\\\\3&4");
    }

    @Test
    void words_that_others_have_of_a_formula_stand_in_for_an_empty_one() {
        Element math = Jsoup.parse("<math alttext='x^{2}'></math>").expectFirst("math");

        assertThat(MathMl.toTex(math)).isEqualTo("x^{2}");
    }

    @Test
    void nothing_runs_or_is_loaded() {
        Element math =
                math(
                        "<mi onclick='go()' href='https://a.example/'>x</mi><script>go()</script>"
                                + "<mglyph src='https://a.example/g.png'/><mtext>a &lt; \"b\"</mtext>");

        String clean = MathMl.clean(math);

        assertThat(clean).doesNotContain("go()", "https://a.example").contains("a &lt; &quot;b");
        assertThat(Jsoup.parse(clean, "", Parser.xmlParser()).text()).contains("x", "a < \"b\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{a}{b}",
                "x_1^2 + \\sqrt[3]{y}",
                "\\sum_{i=1}^{n} i",
                "\\left( \\alpha \\le \\beta \\right)",
                "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
                "\\hat{x} \\mathbb{R} \\text{ if } y",
                "f'(x) = \\lim_{h \\to 0} h",
            })
    void tex_comes_back_from_the_mathml_that_was_made_of_it(String tex) {
        String markup = Tex.toMathMl(tex, true).orElseThrow();
        Element math = Jsoup.parse(markup, "", Parser.xmlParser()).expectFirst("math");

        assertThat(MathMl.toTex(math)).isEqualTo(tex);
        math.select("annotation").remove();
        String again = MathMl.toTex(math);
        assertThat(words(Tex.toMathMl(again, true).orElseThrow())).isEqualTo(words(markup));
    }

    private static String words(String markup) {
        Element math = Jsoup.parse(markup, "", Parser.xmlParser());
        math.select("annotation").remove();
        return math.text().replaceAll("[\\s\\u2061-\\u2064]", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\frac{a}", "\\unknowncommand x", "{a", "\\begin{matrix} 1", "a \\right)"})
    void of_what_it_does_not_know_nothing_is_guessed(String tex) {
        assertThat(Tex.toMathMl(tex, false)).isEmpty();
    }

    @Test
    void a_deep_formula_takes_no_stack() {
        Element deep = math("<mrow>".repeat(5_000) + "<mi>x</mi>" + "</mrow>".repeat(5_000));

        assertThat(MathMl.toTex(deep)).contains("x");
        assertThat(MathMl.clean(deep)).contains("x");
        assertThat(Tex.toMathMl("{".repeat(5_000) + "x" + "}".repeat(5_000), false)).isEmpty();
    }

    private static Element math(String content) {
        return Jsoup.parse("<math>" + content + "</math>", "", Parser.xmlParser())
                .expectFirst("math");
    }
}
