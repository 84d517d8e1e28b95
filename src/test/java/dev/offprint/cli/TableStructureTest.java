package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of a table is lost, and what stands on lines of its own in a cell stays there. */
class TableStructureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 | the last |\n",
                "a | b\n---|---\n1 | 2 | the last\n",
                "| a |\n|---|\n| 1 | 2 |\n| 3 | 4 | 5 | the last |\n",
                "> | a | b |\n> |:--|--:|\n> | 1 | 2 | the last |\n",
                "- item\n\n  | a | b |\n  |---|---|\n  | 1 | 2 | the last |\n",
                "Intro.\n\n  |a|b\n  |-|-\n  |1|2|3|the last\n",
                "| a | b |\n|---|---|\n| 1 \\| x | 2 | the last\n",
                "| a | b |\r\n|---|---|\r\n| 1 | 2 | the last |\r\n",
            })
    void a_cell_beyond_the_head_is_kept(String post) {
        for (String format : new String[] {"markdown", "html", "text"}) {
            assertThat(Offprint.converted(post, "--to", format)).contains("the last");
        }
        assertThat(Offprint.converted(post, "--to", "html"))
                .containsPattern("<td[^>]*>the last</td>");
    }

    @Test
    void a_head_grows_only_as_far_as_its_rows() {
        assertThat(Offprint.converted("| a | b |\n|---|:-:|\n| 1 | 2 | 3 |\n| 4 | 5 |\n"))
                .isEqualTo(
                        """
                        | a | b | |
                        | --- | :-: | --- |
                        | 1 | 2 | 3 |
                        | 4 | 5 | |
                        """);
    }

    @Test
    void a_pipe_in_code_stays_in_its_code_where_the_row_is_full() {
        assertThat(Offprint.converted("| a | b |\n|---|---|\n| 1 | `x|y` |\n", "--to", "html"))
                .contains("<td><code>x|y</code></td>");
        assertThat(
                        Offprint.converted(
                                "| a | b |\n|---|---|\n| ``p | q`` | `r` |\n", "--to", "html"))
                .contains("<td><code>p | q</code></td>", "<td><code>r</code></td>");
        assertThat(Offprint.converted("| a | b |\n|---|---|\n| 1 ` | ` 2 |\n", "--to", "html"))
                .contains("<td>1 `</td>", "<td>` 2</td>");
    }

    @Test
    void a_row_of_very_many_cells_loses_none() {
        String post = "| a |\n|---|\n|" + " x |".repeat(5000) + " the last |\n";

        assertThat(Offprint.converted(post)).contains("the last");
        assertThat(Offprint.converted(post).chars().filter(c -> c == 'x').count()).isEqualTo(5000);
    }

    @Test
    void no_table_is_made_of_code() {
        assertThat(Offprint.converted("```\n| a |\n|---|\n| 1 | 2 |\n```\n"))
                .contains("\n| a |\n|---|\n| 1 | 2 |\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quay 1<br>10115 Port",
                "<p>Quay 1</p><p>10115 Port</p>",
                "<ul><li>Quay 1</li><li>10115 Port</li></ul>",
                "<div>Quay 1</div><div>10115 Port</div>",
                "<ol><li>Quay 1</li><li><br>10115 Port</li></ol>",
                "<p>Quay 1 </p><br>10115 Port<br>",
            })
    void lines_in_a_cell_stay_lines(String cell) {
        String table = "<table><tr><th>a</th><th>b</th></tr><tr><td>" + cell + "</td><td>x</td>";

        assertThat(Offprint.converted(table)).contains("| Quay 1<br>10115 Port | x |");
        assertThat(Offprint.converted(table, "--flavour", "kramdown"))
                .contains("Quay 1<br>10115 Port");
        assertThat(Offprint.converted(table, "--to", "html")).doesNotContain("&lt;br");
        assertThat(Offprint.converted(Offprint.converted(table)))
                .as("read again")
                .contains("| Quay 1<br>10115 Port | x |");
    }

    @Test
    void marks_go_on_over_a_line_of_a_cell() {
        assertThat(
                        Offprint.converted(
                                "<table><tr><th>a</th><th>b</th></tr>"
                                        + "<tr><td><b>one<br>two</b></td><td>x</td></table>"))
                .contains("| **one<br>two** | x |");
    }
}
