package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.write.markdown.Flavour;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void a_table_keeps_header_alignment_and_bars() {
        assertThat(
                        markdown(
                                """
                                <table><caption>Prices</caption>
                                <tr><th>Name<th align=right>Price<th style='text-align:center'>Code</tr>
                                <tr><td>Tea | chai<td>2<td><code>a|b</code></tr></table>
                                """))
                .isEqualTo(
                        """
                        Prices

                        | Name | Price | Code |
                        | --- | --: | :-: |
                        | Tea \\| chai | 2 | `a\\|b` |
                        """);
    }

    @Test
    void a_table_without_header_has_empty_header_cells() {
        assertThat(markdown("<table><tr><td>1<td>2<tr><td>3<td>4</table>"))
                .isEqualTo("| | |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n");
    }

    @Test
    void spans_are_filled_with_empty_cells() {
        assertThat(
                        markdown(
                                """
                                <table><tr><th>A<th>B<th>C</tr><tr><td rowspan=2>a<td colspan=2>b</tr>
                                <tr><td>c<td>d</tr></table>
                                """))
                .isEqualTo(
                        """
                        | A | B | C |
                        | --- | --- | --- |
                        | a | b | |
                        | | c | d |
                        """);
    }

    @Test
    void a_cell_of_blocks_is_one_line_with_every_word() {
        assertThat(
                        markdown(
                                """
                                <table><tr><th>A<th>B</tr><tr><td><p>One<br>two</p><p>three</p>
                                <td><ul><li>four<li>five</ul><pre>six
                                seven</pre></tr></table>
                                """))
                .isEqualTo(
                        """
                        | A | B |
                        | --- | --- |
                        | One<br>two<br>three | four<br>five<br>`six seven` |
                        """);
    }

    @Test
    void a_table_that_lays_out_is_its_content() {
        assertThat(
                        markdown(
                                "<table><tr><td><h2>One</h2><p>Two</p><td><img src=a.png></tr><tr><td>Three"
                                        + "</table><table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>"))
                .isEqualTo("## One\n\nTwo\n\n![](a.png)\n\nThree\n\na\n\nb\n\nc\n\nd\n");
    }

    @Test
    void empty_rows_and_columns_go_and_feet_stand_last() {
        assertThat(
                        markdown(
                                """
                                <table><thead><tr><th>A<th><th>B</tr></thead><tfoot><tr><td>sum<td><td>3</tr></tfoot>
                                <tbody><tr><td>a<td> <td>3</tr><tr><td><td><td></tr></tbody></table>
                                """))
                .isEqualTo("| A | B |\n| --- | --- |\n| a | 3 |\n| sum | 3 |\n");
    }

    @Test
    void text_that_strays_into_a_table_is_kept() {
        assertThat(markdown("<table>One<tr><td>a<td>b</tr>Two<tr><td>c<td>d</tr></table>"))
                .contains("One")
                .contains("Two");
    }

    @Test
    void without_tables_a_row_is_a_line() {
        assertThat(markdown("<table><tr><th>A<th>B<tr><td>1<td>2</table>", Flavour.COMMONMARK))
                .isEqualTo("A B\\\n1 2\n");
    }
}
