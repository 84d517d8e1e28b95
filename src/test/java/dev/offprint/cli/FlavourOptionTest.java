package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each flavour writes of the same HTML. */
class FlavourOptionTest {

    @Test
    void gfm_has_tables_tasks_notes_and_strikethrough() {
        assertThat(markdown("gfm", EVERYTHING))
                .isEqualTo(
                        """
                        ~~Old~~ new[^1]\\
                        line

                        - [x] done
                        - [ ] open

                        | A | B |
                        | --- | --- |
                        | 1 | x\\|y |

                        [^1]: Note.
                        """);
    }

    @Test
    void commonmark_says_the_same_words_without_them() {
        assertThat(markdown("commonmark", EVERYTHING))
                .isEqualTo(
                        """
                        <del>Old</del> new1\\
                        line

                        - [x] done
                        - [ ] open

                        A B\\
                        1 x|y

                        1 Note.
                        """);
    }

    private static final String EVERYTHING =
            """
            <p><del>Old</del> new<sup><a href="#fn1" id="r1">1</a></sup><br>line</p>
            <ul><li><input type="checkbox" checked> done<li><input type="checkbox"> open</ul>
            <table><tr><th>A<th>B<tr><td>1<td>x|y</table>
            <ol class="footnotes"><li id="fn1">Note. <a href="#r1">↩</a></ol>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "commonmark ¦ <p>a ~~b~~ c|d</p>                    ¦ a \\~\\~b\\~\\~ c|d",
                "gfm        ¦ <p>a ~~b~~</p>                        ¦ a \\~\\~b\\~\\~",
                "kramdown   ¦ <p>a | b</p>                          ¦ a \\| b",
                "kramdown   ¦ <p>{:toc} and {::nomarkdown}</p>      ¦ \\{:toc} and \\{::nomarkdown}",
                "kramdown   ¦ <p>*[HTML]: text</p>                  ¦ \\*[HTML]: text",
                "kramdown   ¦ <p>: a definition</p>                 ¦ \\: a definition",
                "kramdown   ¦ <p>costs $$ and $$ more</p>           ¦ costs \\$$ and \\$$ more",
                "kramdown   ¦ <p>{% a %}, {<b></b>% b</p>           ¦ {% a %}, {&#37; b",
                "kramdown   ¦ <p>^</p>                              ¦ &#94;",
                "obsidian   ¦ <p>a #tag, #12, C# and a#b</p>        ¦ a \\#tag, #12, C# and a#b",
                "obsidian   ¦ <p>see [[a]] and ![[b]]</p>           ¦ see \\[\\[a]] and !\\[\\[b]]",
                "obsidian   ¦ <p>100%% of it %%</p>                 ¦ 100%\\% of it %\\%",
                "obsidian   ¦ <p>x==1 and y==2, a == b == c</p>     ¦ x\\=\\=1 and y\\=\\=2, a \\=\\= b \\=\\= c",
                "obsidian   ¦ <p>the end ^note</p>                  ¦ the end \\^note",
                "obsidian   ¦ <p>a ^[b] c</p>                       ¦ a ^\\[b] c",
                "obsidian   ¦ <p>$5 to $6, x$y$</p>                 ¦ \\$5 to \\$6, x\\$y\\$",
                "obsidian   ¦ <p>only $5</p>                        ¦ only $5",
            })
    void a_flavour_escapes_its_own_signs_and_no_others(
            String flavour, String html, String markdown) {
        assertThat(markdown(flavour, html)).isEqualTo(markdown + "\n");
    }

    @Test
    void a_marked_text_is_a_highlight_where_there_is_one() {
        String html =
                "<p>One <mark>two <b>three</b></mark>. <mark class='has-inline-color'>4</mark>";

        assertThat(markdown("obsidian", html)).isEqualTo("One ==two **three**==. 4\n");
        assertThat(markdown("gfm", html)).isEqualTo("One two **three**. 4\n");
        assertThat(Offprint.runWithInput(bytes(html), "convert", "-", "--to", "html").out())
                .contains("One <mark>two <strong>three</strong></mark>. 4");
    }

    @Test
    void kramdown_numbers_only_lists_that_begin_with_one() {
        assertThat(
                        markdown(
                                "kramdown",
                                "<ol><li>a<li>b</ol><ol><li>c</ol><p>x</p><ol start=7><li>d<ul><li>e</ul></ol>"))
                .isEqualTo(
                        """
                        1. a
                        2. b

                        1\\. c

                        x

                        7\\. d

                        - e
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kramdown", "obsidian"})
    void a_line_break_is_two_spaces_where_a_backslash_is_text(String flavour) {
        assertThat(markdown(flavour, "<p>One<br>two</p>")).isEqualTo("One  \ntwo\n");
    }

    @Test
    void a_formula_in_a_line_has_the_signs_of_its_flavour() {
        String html = "<p>So <script type='math/tex'>a_1 \\le b</script>.</p>";

        assertThat(markdown("kramdown", html)).isEqualTo("So $$a_1 \\le b$$.\n");
        assertThat(markdown("obsidian", html)).isEqualTo("So $a_1 \\le b$.\n");
    }

    @Test
    void a_link_within_a_note_names_the_heading() {
        String html = "<p><a href='#t'>there</a></p><h2 id='t'>High tide: 5</h2><p>Text.</p>";

        assertThat(markdown("obsidian", html)).startsWith("[there](#High%20tide%205)\n");
        assertThat(markdown("gfm", html)).startsWith("[there](#high-tide-5)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gfm", "commonmark", "kramdown", "obsidian"})
    void converting_again_changes_nothing(String flavour) {
        String once =
                markdown(
                        flavour,
                        "<p>#tag 说<mark>重点</mark>了 $5–$6 a | b [[c]] {: .d}</p>"
                                + "<ol start=3><li>x</ol>"
                                + EVERYTHING);

        Offprint again = Offprint.runWithInput(bytes(once), "convert", "-", "--flavour", flavour);

        assertThat(again.out()).isEqualTo(once);
    }

    @Test
    void a_flavour_that_is_none_is_named() {
        assertThat(Offprint.run("convert", "-", "--flavour", "textile").err())
                .contains("--flavour is gfm, commonmark, kramdown or obsidian, not \"textile\"");
        assertThat(Offprint.run("convert", "-", "--to", "epub", "-o", "-", "--flavor", "gfm").err())
                .contains("--flavour goes with --to markdown");
    }

    private static String markdown(String flavour, String html) {
        Offprint convert =
                Offprint.runWithInput(
                        bytes(html),
                        "convert",
                        "-",
                        "--stdin-filename",
                        "post.html",
                        "--flavour",
                        flavour);
        assertThat(convert.err()).isEmpty();
        return convert.out();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
