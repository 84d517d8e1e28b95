package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What CommonMark means by marks that few posts have is what a post says. */
class MarkdownAsMeantTest {
    @TempDir Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a h*ref=\"tide\">",
                "<img src=\"tide.png\"alt=\"Tide\">",
                "<span class='a'id=b>",
                "<b =tide>",
                "</a href=\"tide\">",
                "</em class=\"tide\">",
                "<i a=b\"c\">",
                "<abbr title=\"Tide>",
            })
    void a_tag_that_its_grammar_does_not_know_is_text(String tag) {
        assertThat(Offprint.converted(tag + "\n", "--to", "text")).isEqualTo(tag + "\n");
        assertThat(Offprint.converted("One\n\n" + tag + "\nTwo\n", "--to", "text"))
                .isEqualTo("One\n\n" + tag + " Two\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"tide.png\" alt=\"Tide\">",
                "<img src='tide.png' alt=Tide >",
                "<img src = \"tide.png\"\talt = 'Tide'/>",
                "<img src=tide.png alt=\"Tide\" hidden-from:nobody data-x._-1 />",
                "<IMG SRC=\"tide.png\" ALT=\"Tide\">  ",
            })
    void any_other_tag_on_a_line_is_one(String tag) {
        assertThat(Offprint.converted(tag + "\n")).isEqualTo("![Tide](tide.png)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Tabs items={[\"a\", \"b\"]} />",
                "<Card style={{color: 'red'}}>",
                "<Note {...all} />",
                "<Chart of={a} big />",
                "<Box\twide='a' size={2}>",
            })
    void what_MDX_gives_a_component_is_no_text(String tag) {
        assertThat(Offprint.converted("One\n\n" + tag + "\n\nTwo\n", "--to", "text"))
                .isEqualTo("One\n\nTwo\n");
    }

    @ParameterizedTest
    @CsvSource({
        "`\u00A0b\u00A0`, `\u00A0b\u00A0`",
        "`\u00A0`, `\u00A0`",
        "Key `\u2003` it, Key `\u2003` it",
        "One `a\u00A0`, One `a\u00A0`",
        "One *`a\u00A0`*, One *`a\u00A0`*",
        "`\u00A0\u00A0`, `\u00A0\u00A0`",
    })
    void wide_spaces_in_code_are_code(String post, String written) {
        assertThat(Offprint.converted(post + "\n")).isEqualTo(written + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'\\[\\\\\\]', [\\]",
        "'One \\[\\] two', One [] two",
        "'\\[a\\]', [a]",
        "'One \\[1-3\\] two', One [1-3] two",
        "'\\[some\\_name\\]', [some_name]",
        "'One \\[key=value\\] two', One [key=value] two",
        "'[\\[b\\]](https://e.example/)', [b]",
        "'One \\(\\*\\) two', One (*) two",
        "'\\[\\_\\-\\_\\]', [_-_]",
        "'One \\(\\\\\\) two', One (\\) two",
        "'$$\\\\$$', $$\\$$",
        "'One $\\_\\^$ two', One $_^$ two",
    })
    void signs_alone_are_no_formula(String post, String text) {
        assertThat(Offprint.converted(post + "\n", "--to", "text")).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'\\[a \\\\ b\\]', '$$\na \\\\ b\n$$'",
        "'One \\(x_1\\) two', One $x_1$ two",
        "'One $\u2205_\u221E$ two', One $\u2205_\u221E$ two",
        "'\\[\\to\\]', '$$\n\\to\n$$'",
        "'\\[x = 1\\]', '$$\nx = 1\n$$'",
        "One $f'$ two, One $f'$ two",
        "'One \\(2^3\\) two', One $2^3$ two",
    })
    void what_names_something_is_one(String post, String markdown) {
        assertThat(Offprint.converted(post + "\n")).isEqualTo(markdown + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a**\"foo\"**",
                "n**(k)**",
                "2**(-k)**",
                "x**-y**",
                "2 a**[b]** c",
                "\u03C0**(2)**"
            })
    void two_stars_behind_one_letter_are_a_power(String post) {
        assertThat(Offprint.converted(post + "\n", "--to", "text")).isEqualTo(post + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "They said**\u201Cno\u201D**, They said\u201Cno\u201D",
        "\u4ED6\u8BF4**\u201C\u4E0D\u201D**, \u4ED6\u8BF4\u201C\u4E0D\u201D",
        "\u8BF4**\u300A\u6F6E\u300B**, \u8BF4\u300A\u6F6E\u300B",
        "**Note:**text, Note:text",
        "\uBB3C**(\uC218)**\uC740, \uBB3C(\uC218)\uC740",
        "\uD840\uDC0B**\u300A\u6F6E\u300B**, \uD840\uDC0B\u300A\u6F6E\u300B",
    })
    void behind_a_word_they_are_bold(String post, String text) {
        assertThat(Offprint.converted(post + "\n", "--to", "text")).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'<textarea>\n\n*foo*\n\n_bar_\n\n</textarea>', '*foo*\n\n_bar_', ''",
        "'<p>One.</p><textarea rows=3>a &lt;b&gt; c</textarea>', 'a <b> c', 'One.\n\n'",
        "'<textarea readonly>\n&lt;iframe src=&quot;a&quot;&gt;</textarea>', '<iframe src=\"a\">', ''",
        "'<div>Copy: <textarea>x  y</textarea></div>', 'x  y', 'Copy:\n\n'",
        "'<form>Code: <textarea readonly>abc</textarea></form>', 'abc', 'Code:\n\n'",
    })
    void what_a_field_shows_is_read_as_typed(String post, String code, String before) {
        assertThat(Offprint.converted(post + "\n"))
                .isEqualTo(before + "```text\n" + code + "\n```\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One.</p><textarea></textarea>",
                "<p>One.</p><textarea> \n </textarea>",
                "<p>One.</p><form><textarea>Your words</textarea></form>",
                "<p>One. <textarea hidden>a</textarea></p>",
                "<p>One.</p><form><p><textarea name=\"a\">b</textarea></p></form>",
            })
    void a_field_that_waits_to_be_filled_in_is_none_of_the_article(String post) {
        assertThat(Offprint.converted(post + "\n")).isEqualTo("One.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</div>\n*foo*\n",
                "</ins>\n**foo** it is\n",
                "<div></div>\n- foo\n- bar\n",
                "<p></p>\n# foo\n",
                "</section>\n[foo](/bar)\n",
                "<div> </div>\n``` c\nfoo();\n```\n",
                "</div>*foo* and `bar`\n",
            })
    void no_repair_makes_Markdown_of_HTML(String post) {
        Folder folder = new Folder(path);
        Path file = folder.write("post.md", post);

        Offprint.run("lint", "--fix", "--no-config", file.toString());

        assertThat(file).content().isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource({
        "'</div>\nfoo, bar\n', 'foo, bar\n'",
        "'<div></div>\n\n*foo*\n', '*foo*\n'",
        "'<p>One.</p>\n<p></p>\n\n# foo\n', '<p>One.</p>\n\n# foo\n'",
        "'</div>\n<p>*foo*</p>\n', '<p>*foo*</p>\n'",
        "'One *two*</b> three\n', 'One *two* three\n'",
    })
    void where_none_can_be_made_it_goes_on(String post, String fixed) {
        Folder folder = new Folder(path);
        Path file = folder.write("post.md", post);

        Offprint.run("lint", "--fix", "--no-config", file.toString());

        assertThat(file).content().isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!-- a note -->*foo*\n', '*foo*\n'",
        "'<!-- a note -->**foo** bar\n*baz*\n', '**foo** bar baz\n'",
        "'One\n\n<!-- a -->`foo`\n', 'One\n\n`foo`\n'",
        "'<!-- less -->1. foo\n', '1. foo\n'",
        "'<!--x--> [foo](/bar)\n', '[foo](/bar)\n'",
        "'One\n\n<!--more-->**foo**\n', 'One\n\nfoo\n'",
        "'One\n\n<!-- excerpt -->*foo* [bar](/baz)\n', 'One\n\nfoo bar\n'",
        "'One\n\n<!-- /wp:paragraph -->*foo*\n', 'One\n\nfoo\n'",
        "'One\n\n<!-- read more -->*foo*\nbar\n', 'One\n\nfoo bar\n'",
    })
    void text_behind_a_comment_is_HTML_unless_systems_read_it(String post, String text) {
        assertThat(Offprint.converted(post, "--to", "text")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'- Foo\n- * * *\n', '- Foo\n- ***\n'",
        "'- ***\n\n  Foo\n', '- Foo\n'",
        "'<ul><li>Foo</li><li><hr>Bar</li></ul>\n', '- Foo\n\n- Bar\n'",
        "'1. Foo\n2. ---\n3. Bar\n', '1. Foo\n2. ***\n3. Bar\n'",
        "'<ul><li><hr></li><li>Foo</li></ul>\n', '- ***\n- Foo\n'",
        "'- Foo\n  - * * *\n', '- Foo\n  - ***\n'",
    })
    void a_rule_may_be_all_that_an_item_holds(String post, String markdown) {
        assertThat(Offprint.converted(post)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({
        "'```f\u00F6\u00F6\na\n```', f\u00F6\u00F6",
        "'```\u6613\u8BED\u8A00\na\n```', \u6613\u8BED\u8A00",
        "'~~~ 1\u0421\na\n~~~', 1\u0421",
        "'<pre><code class=\"language-\u0928\u0947\u092A\">a</code></pre>', \u0928\u0947\u092A",
        "'<pre language=\"haskell\"><code>a</code></pre>', haskell",
    })
    void a_language_is_named_in_any_script(String post, String language) {
        assertThat(Offprint.converted(post + "\n")).isEqualTo("```" + language + "\na\n```\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://tide.example/a, [ftp://tide.example/a](ftp://tide.example/a)",
        "(ftp://tide.example.), ([ftp://tide.example](ftp://tide.example).)",
        "https://tide.example/?a=b&hl;, <https://tide.example/?a=b>&amp;hl;",
        "www.tide.example/?a=b&hx;., [www.tide.example/?a=b](http://www.tide.example/?a=b)&amp;hx;.",
        "https://tide.example/?a=b&c=d;, <https://tide.example/?a=b&c=d>;",
        "https://tide.example/a; b, <https://tide.example/a>; b",
        "'sftp://tide.example/a', 'sftp\\://tide.example/a'",
    })
    void an_address_ends_where_GitHub_ends_it(String post, String markdown) {
        assertThat(Offprint.converted(post + "\n")).isEqualTo(markdown + "\n");
    }

    @Test
    void a_rule_that_begins_a_quote_needs_no_other_signs() {
        assertThat(Offprint.converted("> ---\n>\n> Foo\n")).isEqualTo("> ---\n>\n> Foo\n");
    }
}
