package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code keeps its language, its title and its lines, whoever coloured it. */
class CodeStructureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "```{.ruby .numberLines startFrom=\"3\"}\nputs 1\n```\n",
                "```{ruby}\nputs 1\n```\n",
                "~~~\nputs 1\n~~~\n{: .language-ruby}\n",
                "    puts 1\n{: .language-ruby}\n",
                "```\nputs 1\n```\n{: .line-numbers .lang-ruby #x}\n",
                "<pre lang=\"ruby\">puts 1</pre>",
                "<pre lang=\"ruby\"><code>puts 1</code></pre>",
                "<pre class=\"lang:ruby decode:true\">puts 1</pre>",
                "<pre class=\"src src-ruby\">puts 1</pre>",
                "<pre data-syntaxhighlighter-params=\"brush: ruby; gutter: true\">puts 1</pre>",
                "<pre data-code-block-lang=\"ruby\"><span>puts 1</span></pre>",
                "<div class=\"highlight-ruby notranslate\"><div class=\"highlight\">"
                        + "<pre>puts 1</pre></div></div>",
                "<div class=\"syntaxhighlighter ruby\"><table><tr><td class=\"gutter\"><div>1</div>"
                        + "</td><td class=\"code\"><code>puts&nbsp;1</code></td></tr></table></div>",
            })
    void the_language_is_kept(String post) {
        assertThat(Offprint.converted(post)).isEqualTo("```ruby\nputs 1\n```\n");
        assertThat(Offprint.converted(post, "--to", "html"))
                .contains("<code class=\"language-ruby\">puts 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre lang=\"de\">Moin</pre>",
                "<pre lang=\"en-GB\">Moin</pre>",
                "<pre class=\"highlight js-file-line-container\">Moin</pre>",
                "<div class=\"highlight-default notranslate\"><pre>Moin</pre></div>",
                "<pre class=\"lang:default decode:true\">Moin</pre>",
            })
    void what_is_no_language_is_none(String post) {
        assertThat(Offprint.converted(post)).isEqualTo("```text\nMoin\n```\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "js title=\"a b.js\" {1};js title=\"a b.js\" {1}",
                "js:quay/a.js;js quay/a.js",
                "js{1,3};js {1,3}",
                "js a.js https://port.example/a.js;js a.js https://port.example/a.js",
                "{.js filename=\"a.js\"};js title=\"a.js\"",
                "js;js",
            })
    void a_title_stays_with_the_code(String info, String expected) {
        String post = "~~~" + info + "\nlet a\n~~~\n";

        assertThat(Offprint.converted(post)).isEqualTo("```" + expected + "\nlet a\n```\n");
        assertThat(Offprint.converted(Offprint.converted(post, "--to", "html")))
                .contains("```" + expected + "\n");
    }

    @Test
    void a_title_in_an_attribute_is_a_title() {
        assertThat(Offprint.converted("<pre title=\"a.rb\" class=\"lang:ruby\">puts 1</pre>"))
                .isEqualTo("```ruby title=\"a.rb\"\nputs 1\n```\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><button class=\"btn\">Copy</button><code>a\n  b</code></pre>",
                "<pre><code>a\n  b</code><button>Copy</button></pre>",
                "<pre aria-hidden=\"true\">1\n2</pre><pre>a\n  b</pre>",
                "<div><div aria-hidden=\"true\"><span>1</span><br><span>2</span></div>"
                        + "<pre>a\n  b</pre></div>",
                "<table class=\"highlight\"><tr><td class=\"blob-num\" data-line-number=\"1\"></td>"
                        + "<td class=\"blob-code\">a</td></tr><tr><td class=\"blob-num\"></td>"
                        + "<td class=\"blob-code\">  b</td></tr></table>",
            })
    void what_a_page_adds_to_code_is_no_code(String post) {
        assertThat(Offprint.converted(post)).isEqualTo("```text\na\n  b\n```\n");
    }

    @Test
    void a_diagram_keeps_its_lines() {
        String expected = "```mermaid\ngraph TD\n  A --> B\n```\n";

        assertThat(Offprint.converted("<div class=\"mermaid\">\ngraph TD\n  A --> B\n</div>\n"))
                .isEqualTo(expected);
        assertThat(Offprint.converted("<pre class=\"mermaid\">\ngraph TD\n  A --> B\n</pre>\n"))
                .isEqualTo(expected);
        assertThat(Offprint.converted("<div class=\"mermaid\"><p>Drawn.</p></div>\n"))
                .isEqualTo("Drawn.\n");
    }
}
