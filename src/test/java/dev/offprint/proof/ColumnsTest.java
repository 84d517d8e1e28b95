package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word stands under the heading under which it stood. */
class ColumnsTest {

    /** Rows are parted by a semicolon, cells by a comma; a number says what a cell goes over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H,M,E;six,north,calm;ten,,gale | H,M,E;six,north,calm;ten,,gale | ''",
                "H,M,E;six,north,calm;ten,,gale | H,M,E;six,north,calm;ten,gale | gale",
                "H,M,E;six,north,calm;ten,low,gale | H,M,E;six,,north calm;ten,low,gale | north",
                "H,M,E;six,north,calm;ten,low,gale | H,M,E;six,calm,north;ten,low,gale | north calm",
                "H,M,E;six,west,calm;ten,,force gale | H,M,E;six,west,calm;ten,force gale | force gale",
                "H,M,E;six,west,calm;ten,,hard gale | H,M,E;six,west,calm;ten,hard,gale | ''",
                "H,M,E;six,west,calm;ten,west,gale | H,M,E;six,west,calm;ten,,west gale | west",
                "H,M,E;r2 six,north,calm;south,gale | H,M,E;six,north,calm;,south,gale | ''",
                "H,M,E;r2 six,north,calm;south,gale | H,M,E;six,north,calm;south,gale | south gale",
                "H,M,E;c2 six,calm;ten,,gale | H,M,E;six,,calm;ten,,gale | ''",
                "H,M,E;c2 six,calm;ten,,gale | H,M,E;six,calm;ten,,gale | calm",
                "H,M,E;c2 r2 six,calm;gale;ten,low,mist | H,M,E;six,,calm;,,gale;ten,low,mist | ''",
                "H,M,E;r3 six,calm,a;fog,b;rain,c;d,e,f | H,M,E;six,calm,a;,fog,b;,rain,c;d,e,f | ''",
                "H,M,E;r3 six,calm,a;fog,b;rain,c;d,e,f | H,M,E;six,calm,a;,fog,b;,rain,c;,d,e,f | d e f",
                "H,M,E;x0 six,calm,gale;a,b,c | H,M,E;six,calm,gale;a,b,c | ''",
            })
    void what_comes_under_another_heading_is_told_of(String before, String after, String moved) {
        List<String> words = new ArrayList<>();
        for (Unaccounted one :
                Proof.compare(
                        WordReader.HTML.read(table(before), 0),
                        WordReader.HTML.read(table(after), 0),
                        new OnRecord())) {
            assertThat(one.kind()).isEqualTo(Unaccounted.Kind.MOVED);
            assertThat(one.place().of(table(before))).isEqualTo(one.words());
            words.add(one.words());
        }
        assertThat(String.join(" ", words)).isEqualTo(moved);
    }

    private static String table(String drawn) {
        StringBuilder table = new StringBuilder("<table>");
        for (String row : drawn.split(";", -1)) {
            table.append("<tr>");
            for (String cell : row.split(",", -1)) {
                table.append(cell(cell));
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    private static String cell(String drawn) {
        StringBuilder cell = new StringBuilder("<td");
        String text = drawn;
        while (text.matches("[crx]\\d .*")) {
            char over = text.charAt(0);
            String name = over == 'c' ? "colspan" : "rowspan";
            String count = over == 'x' ? "none" : text.substring(1, 2);
            cell.append(' ').append(name).append("='").append(count).append("'");
            text = text.substring(3);
        }
        return cell.append('>').append(text).append("</td>").toString();
    }

    @Test
    void a_table_beside_words_that_went_and_came_is_told_of_too() {
        String table = table("H,M,E;six,north,calm;ten,,gale;low,mid,high");
        String shifted = table.replace("<td></td><td>gale", "<td>gale");

        assertThat(Told.html(table + "<p>Rope and tar", shifted + "<p>tar and oil"))
                .contains("MOVED gale in [gale]");
        assertThat(Told.html("<p>Rope" + table, "<p>Tar" + shifted))
                .contains("MOVED gale in [gale]");
    }

    @Test
    void what_was_no_table_may_become_one() {
        assertThat(Told.html("<p>H M E</p><p>six north calm", table("H,M,E;six,north,calm")))
                .isEmpty();
    }

    @Test
    void each_table_is_compared_with_its_own() {
        String first = table("H,M,E;six,north,calm;ten,,gale");
        String second = table("D,W;one,fog;two,rain");

        assertThat(Told.html(first + second, first + second)).isEmpty();
        assertThat(Told.html(first + second, first + second.replace("<td>fog", "<td><td>fog")))
                .containsExactly("MOVED fog in [fog]");
        // All of it may stand one column further.
        String further = second.replace("<tr>", "<tr><td></td>");
        assertThat(Told.html(first + second, first + further)).isEmpty();
        // A table in a cell is one of its own.
        String within = table("a,b;c,d;e,f");
        String outer = first.replace("north", "north" + within + "wind");
        assertThat(Told.html(outer, outer)).isEmpty();
        assertThat(Told.html(outer, outer.replace("<td>d</td>", "<td></td><td>d</td>")))
                .containsExactly("MOVED d in [d]");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 998, 999, 1_000, 1_001, 1_100})
    void a_table_may_be_as_wide_as_it_likes(int columns) {
        StringBuilder wide = new StringBuilder("<table>");
        for (int row = 0; row < 3; row++) {
            wide.append("<tr>");
            for (int i = 0; i < columns; i++) {
                wide.append("<td>w").append(row).append('x').append(i);
            }
        }
        String source =
                wide + "<tr><td colspan=999>a<td colspan=999>b<tr><td rowspan=900>c<td>d</table>";

        assertThat(Told.html(source, source)).isEmpty();
        assertThat(Told.html(source, source.replace("<td>w2x14", "<td><td>w2x14")))
                .hasSize(Math.min(columns, 998) - 14)
                .contains("MOVED w2x14 in [w2x14]");
    }
}
