package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // kramdown
                """
                <p>One<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup>.</p>
                <div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>A note.
                <a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li></ol></div>
                """,
                // GitHub
                """
                <p>One<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>.</p>
                <section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol>
                <li id="user-content-fn-1"><p>A note. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p>
                </li></ol></section>
                """,
                // pandoc
                """
                <p>One<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p>
                <section id="footnotes" class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>A note.<a
                href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>
                """,
                // Substack
                """
                <p>One<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a>.</p>
                <div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1"
                class="footnote-number" target="_self">1</a><div class="footnote-content"><p>A note.</p></div></div>
                """,
                // Word, pasted into an editor
                """
                <p>One<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>
                <p><a href="#_ftnref1" name="_ftn1">[1]</a> A note.</p>
                """,
                // flexmark
                """
                <p>One<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup>.</p>
                <div class="footnotes"><hr><ol><li id="fn-1"><p>A note.</p>
                <a href="#fnref-1" class="footnote-backref">&#8617;</a></li></ol></div>
                """,
            })
    void a_reference_and_its_note_find_each_other(String html) {
        assertThat(markdown(html)).isEqualTo("One[^1].\n\n[^1]: A note.\n");
    }

    @Test
    void a_note_of_several_blocks_is_indented() {
        assertThat(
                        markdown(
                                """
                                <p>One<sup><a href="#fn-a">a</a></sup></p>
                                <ol class=footnotes><li id=fn-a><p>Two.</p><p>Three.</p></li></ol>
                                """))
                .isEqualTo("One[^a]\n\n[^a]: Two.\n\n    Three.\n");
    }

    @Test
    void a_raised_link_to_no_note_stays_a_link() {
        assertThat(markdown("<p>One<sup><a href='#gone'>1</a></sup> two</p>"))
                .isEqualTo("One¹ two\n");
    }

    @Test
    void an_ordinary_list_that_links_point_at_stays_a_list() {
        assertThat(
                        markdown(
                                "<p><a href='#s1'>Step 1</a></p><ol><li id=s1>One</li><li id=s2>Two</li></ol>"))
                .isEqualTo("[Step 1](#s1)\n\n1. <a id=\"s1\"></a>One\n2. Two\n");
    }
}
