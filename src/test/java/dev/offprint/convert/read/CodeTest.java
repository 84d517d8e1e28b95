package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.blocks;
import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Block.CodeBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><code class='language-java'>x\n  y</code></pre>",
                "<pre class='brush: java; gutter: false'>x\n  y</pre>",
                "<pre lang-name=java>x<br>  y</pre>",
                "<div class='highlight-source-java'><pre>x\n  y\n</pre></div>",
                "<div class='language-java highlighter-rouge'><div class=highlight><pre class=highlight>"
                        + "<code>x\n  y\n</code></pre></div></div>",
                "<figure class='highlight java'><table><tr><td class=gutter><pre><span class=line>1</span><br>"
                        + "<span class=line>2</span></pre></td><td class=code><pre><span class=line>x</span><br>"
                        + "<span class=line>  y</span></pre></td></tr></table></figure>",
                "<pre><code class='hljs java'><table class=rouge-table><tr><td class='rouge-gutter gl'>"
                        + "<pre class=lineno>1\n2\n</pre></td><td class=rouge-code><pre>x\n  y\n</pre></td></tr>"
                        + "</table></code></pre>",
                "<figure class=code><div class=highlight><table><tr><td class=gutter><pre class=line-numbers>"
                        + "<span class=line-number>1</span>\n<span class=line-number>2</span></pre></td>"
                        + "<td class=code><pre><code class=java><span class=line>x</span>\n"
                        + "<span class=line>  y</span></code></pre></td></tr></table></div></figure>",
                "<pre class='prettyprint java'><ol class=linenums><li>x</li><li>  y</li></ol></pre>",
                "<pre class=java-x data-lang=java><span class=ln>1</span>x\n<span class=ln>2</span>  y</pre>",
            })
    void code_has_its_language_and_no_line_numbers(String html) {
        assertThat(blocks(html)).containsExactly(new CodeBlock("java", "x\n  y"));
    }

    @Test
    void a_listing_of_divs_is_code() {
        assertThat(
                        blocks(
                                "<div class='syntaxhighlighter'><table><tr><td class=gutter><div>1</div><div>2</div>"
                                        + "</td><td class=code><div><div>x</div><div>  y</div></div></td></tr></table></div>"))
                .containsExactly(new CodeBlock("", "x\n  y"));
    }

    @Test
    void a_number_that_is_code_stays() {
        assertThat(blocks("<pre>1\n<span class=mi>2</span></pre>"))
                .containsExactly(new CodeBlock("", "1\n2"));
    }

    @Test
    void a_fence_is_longer_than_any_in_the_code() {
        assertThat(markdown("<pre>````\na\n````</pre>"))
                .isEqualTo("`````text\n````\na\n````\n`````\n");
    }

    @Test
    void code_in_a_line_may_hold_backticks() {
        assertThat(markdown("<p><code>a`b</code>, <code>`</code> and <code>``c``</code></p>"))
                .isEqualTo("``a`b``, `` ` `` and ` ``c`` `\n");
    }

    @Test
    void an_image_in_code_follows_it() {
        assertThat(markdown("<pre>one <img src=a.png>two</pre>"))
                .isEqualTo("```text\none two\n```\n\n![](a.png)\n");
    }

    @Test
    void a_link_in_code_stays_a_link_around_code() {
        assertThat(markdown("<p><code>a <a href=/b>b</a> c</code></p>"))
                .isEqualTo("`a` [`b`](/b) `c`\n");
    }
}
