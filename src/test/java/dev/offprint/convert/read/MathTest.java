package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MathTest {
    @Test
    void a_formula_is_its_source_once() {
        assertThat(
                        markdown(
                                "<p>Let <span class=MathJax_Preview>x</span><span class=MathJax>x2</span>"
                                        + "<script type='math/tex'>a_b*c*d</script> be</p>"))
                .isEqualTo("Let $a_b*c*d$ be\n");
    }

    @Test
    void a_display_formula_stands_alone() {
        assertThat(markdown("<p>One<script type='math/tex; mode=display'>x\n\n+y</script>two</p>"))
                .isEqualTo("One\n\n$$\nx\n+y\n$$\n\ntwo\n");
    }

    @Test
    void katex_and_mathml_say_their_source_in_an_annotation() {
        assertThat(
                        markdown(
                                "<p><span class=katex><span class=katex-mathml><math><semantics><mi>x</mi>"
                                        + "<annotation encoding='application/x-tex'>x_1</annotation></semantics></math>"
                                        + "</span><span class=katex-html aria-hidden=true>x1</span></span> and "
                                        + "<math><mi>y</mi></math></p>"))
                .isEqualTo("$x_1$ and $y$\n");
    }

    @Test
    void template_source_is_written_as_it_is_in_every_container() {
        assertThat(
                        markdown(
                                """
                                <blockquote><p>One <offprint-verbatim>{{ a_b | *c* }}</offprint-verbatim>,</p>
                                <ul><li><offprint-verbatim block source="{% raw %}
                                *x*
                                {% endraw %}"></offprint-verbatim></li></ul></blockquote>
                                """))
                .isEqualTo(
                        """
                        > One {{ a_b | *c* }},
                        >
                        > - {% raw %}
                        >   *x*
                        >   {% endraw %}
                        """);
    }

    @Test
    void braces_that_are_text_do_not_become_a_template() {
        assertThat(markdown("<p>{{ a }} and {% b %} and {c}</p>"))
                .isEqualTo("{\\{ a }} and {\\% b %} and {c}\n");
    }
}
