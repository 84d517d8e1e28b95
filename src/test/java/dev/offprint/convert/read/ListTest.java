package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListTest {
    @Test
    void a_list_in_an_item_is_indented_under_it() {
        assertThat(
                        markdown(
                                """
                                <ol start=9><li>One<ul><li>a</li><li>b<ol><li>deep</li></ol></li></ul></li>
                                <li>Two</li></ol>
                                """))
                .isEqualTo(
                        """
                        9. One
                           - a
                           - b
                             1. deep
                        10. Two
                        """);
    }

    @Test
    void items_of_paragraphs_stand_apart_and_hold_code() {
        assertThat(
                        markdown(
                                """
                                <ul><li><p>One</p><pre><code class=language-sh>ls

                                pwd</code></pre></li><li><p>Two</p><p>Three</p></li></ul>
                                """))
                .isEqualTo(
                        """
                        - One

                          ```sh
                          ls

                          pwd
                          ```

                        - Two

                          Three
                        """);
    }

    @Test
    void a_list_right_in_a_list_belongs_to_the_item_before_it() {
        assertThat(markdown("<ul><li>One</li><ul><li>a</li></ul>stray<li>Two</li></ul>"))
                .isEqualTo("- One\n\n  - a\n\n  stray\n\n- Two\n");
    }

    @Test
    void items_without_a_list_are_one_list() {
        assertThat(markdown("<div><li>One</li><li>Two</li></div><p>Three</p>"))
                .isEqualTo("- One\n- Two\n\nThree\n");
    }

    @Test
    void neighbouring_bullet_lists_are_one_and_numbered_ones_stay_two() {
        assertThat(
                        markdown(
                                "<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol><ol><li>d</li></ol>"))
                .isEqualTo("- a\n- b\n\n1. c\n\n1) d\n");
    }

    @Test
    void a_number_that_jumps_begins_a_list() {
        assertThat(markdown("<ol><li>a<li value=5>b<li>c</ol>")).isEqualTo("1. a\n\n5) b\n6) c\n");
    }

    @Test
    void a_task_keeps_its_box() {
        assertThat(
                        markdown(
                                "<ul><li><input type=checkbox checked> One<li><input type=checkbox> Two</ul>"))
                .isEqualTo("- [x] One\n- [ ] Two\n");
    }

    @Test
    void a_list_that_does_not_count_from_one_stands_apart_from_the_text_before_it() {
        assertThat(markdown("<ul><li>One<ol start=3><li>c</ol></ul>"))
                .isEqualTo("- One\n\n  3. c\n");
    }

    @Test
    void empty_items_go() {
        assertThat(markdown("<ul><li>One</li><li> </li></ul><ul><li></li></ul>"))
                .isEqualTo("- One\n");
    }

    @Test
    void definitions_are_bold_terms_and_paragraphs() {
        assertThat(
                        markdown(
                                "<dl><div><dt>Tea</dt><dt>Chai</dt><dd>Hot.</dd></div>"
                                        + "<dt>Ice</dt><dd><p>Cold.</p><ul><li>very</li></ul></dd></dl>"))
                .isEqualTo("**Tea**\n\n**Chai**\n\nHot.\n\n**Ice**\n\nCold.\n\n- very\n");
    }

    @Test
    void quotes_hold_blocks_and_each_other() {
        assertThat(
                        markdown(
                                "<blockquote><p>One</p><blockquote>Two</blockquote><ul><li>a</ul>"
                                        + "</blockquote><p>Three</p>"))
                .isEqualTo("> One\n>\n> > Two\n>\n> - a\n\nThree\n");
    }
}
