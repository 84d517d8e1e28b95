package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void a_formula_that_has_its_lines_alone_keeps_them() {
        assertThat(post("a.md", "One\n$$\nx = y\n$$\ntwo $$a$$\n"))
                .isEqualTo("One\n\n$$\nx = y\n$$\n\ntwo $$a$$\n");
    }

    @Test
    void a_tag_that_has_its_line_alone_keeps_it() {
        assertThat(
                        post(
                                "a.md",
                                """
                                One

                                {% img /a.png %}

                                {% youtube abc %}

                                Two {% x %} three
                                {% include a.html %}

                                {% blockquote Author %}
                                Four
                                {% endblockquote %}
                                """))
                .isEqualTo(
                        """
                        One

                        {% img /a.png %}

                        {% youtube abc %}

                        Two {% x %} three

                        {% include a.html %}

                        {% blockquote Author %}

                        Four

                        {% endblockquote %}
                        """);
    }

    @Test
    void code_between_shortcodes_stays_as_it_is() {
        String post =
                """
                {{< highlight "linenos=inline" >}}
                type *plug*

                  <b>slave</b>
                {{< / highlight >}}

                One
                """;

        assertThat(post("a.md", post)).isEqualTo(post);
    }
}
