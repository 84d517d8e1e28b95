package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is text, how it is seen, and where it stands. */
class HtmlReadingTest {

    private static String seen(String html) {
        return Seen.of(WordReader.HTML.read(html, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tar <i hidden>rope</i> net | tar [rope] net",
                "tar <i hidden=until-found>rope</i> net | tar rope net",
                "tar <i style='color: red; DISPLAY : none'>rope</i> net | tar [rope] net",
                "tar <i style='display: block'>rope</i> net | tar rope net",
                "tar <i style='color: none'>rope</i> net | tar rope net",
                "tar <i style='x'>rope</i> net | tar rope net",
                "tar <i hidden style='color: red'>rope</i> net | tar [rope] net",
                "tar <template>rope <video>net</video></template> | tar [rope] [net]",
                "tar <video>rope <i hidden>net</i></video> mast | tar {rope} [net] mast",
                "tar <i hidden>rope <video>net</video></i> | tar [rope] [net]",
                "tar <img alt=rope> net | tar <rope> net",
                "tar <amp-img alt=rope></amp-img> net | tar <rope> net",
                "tar <input alt=rope> net | tar {rope} net",
                "tar <i hidden><img alt=rope> net</i> | tar {rope} [net]",
                "tar <img hidden alt=rope> net | tar {rope} net",
                "tar <picture><img alt=rope></picture> | tar <rope>",
                "tar <i hidden><picture><img alt=rope></picture></i> | tar {rope}",
                "tar <video><picture><img alt=rope></picture></video> | tar {rope}",
                "tar <div role=img aria-label=rope>net</div> | tar {rope} net",
                "tar <div aria-label=rope>net</div> | tar net",
                "tar <div role=note aria-label=rope>net</div> | tar net",
                "tar <img role=img alt=rope aria-label=net> | tar <rope>",
                "tar <a role=doc-noteref>1</a> <a role=doc-backlink>2</a> rope | tar rope",
                "tar <a role=button>1</a> rope | tar 1 rope",
                "<h2>tar <a role=doc-backlink>rope</a></h2> | tar rope",
                "<h2><i><b><u>tar <a role=doc-backlink>rope</a> | tar rope",
                "<h2><i><b><u><s>tar <a role=doc-backlink>rope</a> | tar",
                "<hr>tar <a role=doc-backlink>rope</a> | tar",
                "<header>tar <a role=doc-backlink>rope</a> | tar",
                "<x2>tar <a role=doc-backlink>rope</a> | tar",
                "<title>rope</title>tar<script>net</script><style>b</style> | tar",
                "tar <svg><title>a</title><desc>b</desc><metadata>c</metadata><text>d</text></svg>"
                        + " | tar {a} {b} {c} d",
                "tar <svg><style>a</style><script>b</script><text>c</text></svg> | tar c",
                "tar <svg><image alt=rope /><text>net</text></svg> | tar net",
                "tar <svg><video>rope</video></svg> | tar rope",
                "tar <math><mi>x</mi><annotation>tex</annotation><annotation-xml>y</annotation-xml></math>"
                        + " | tar x",
                "tar <select><option>rope</select> <progress>net</progress> | tar {rope} {net}",
            })
    void words_are_seen_as_a_browser_shows_them(String html, String words) {
        assertThat(seen(html)).isEqualTo(words);
    }

    /** There pictures stand for those that scripts show. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6})
    void a_picture_in_a_noscript_is_seen_by_nobody(int depth) {
        String within = "<noscript>" + "<i>".repeat(depth) + "<img alt=rope>";

        assertThat(seen("<p>tar " + within)).isEqualTo(depth < 6 ? "tar {rope}" : "tar <rope>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Elements that end out of their order (13.2.6.4.7, the adoption agency).
                "tar <b>rope<p>net</b>sail</p>mast | tar rope netsail mast",
                "<b>tar<i>rope<p>net</b>sail</i>mast | tarrope netsailmast",
                "<a>tar<div>rope<a>net</a>sail</div> mast | tar ropenetsail mast",
                "<b>tar<div>rope<p>net<u>sail</b>mast</u>keel</p>oar | tar rope netsailmastkeel oar",
                "<b hidden>tar<p>rope</b>net | [tar] [rope] net",
                "<b><p hidden>tar</b>rope</p>net | [tarrope] net",
                // What stands between the cells of a table comes before it.
                "<table>tar<tr><td>rope</table>net | tar rope net",
                "<table><b>tar<tr><td>rope</table>net | tar rope net",
                "<table><tr><td>rope</td>tar<b>oil</b><td>net</table> | taroil rope net",
                "<p>a<table>tar<i>oil</i><tr><td>rope</table>net | ataroil rope net",
                "<table><tr><td>rope</table><table>tar<tr><td>net</table> | rope tar net",
                // Only what declares itself as HTML ends a paragraph before a table.
                "<!DOCTYPE html><p hidden>tar<table><tr><td>rope</table> | [tar] rope",
                "<p hidden>tar<table><tr><td>rope</table> | [tar] [rope]",
                "<svg><text><![CDATA[tar & rope]]></text></svg> net | tar rope net",
                "<p><![CDATA[tar & rope]]> net | net",
                // A text may end anywhere.
                "tar caf&eacute | tar café",
                "tar &amp | tar",
                "tar <b | tar",
                "tar <!-- rope | tar",
                "tar <textarea>rope | tar rope",
                "<table>tar | tar",
                "<table><tr><td>tar | tar",
                "tar < rope | tar rope",
                "tar <b c\"d='x' e<f>rope <g\"h>net | tar rope net",
            })
    void a_page_is_read_as_the_standard_has_it(String html, String words) {
        assertThat(seen(html)).isEqualTo(words);
    }

    @Test
    void elements_that_are_too_deep_are_left_out_and_end_all_the_same() {
        String deep = "<div hidden>" + "<div>".repeat(2_300) + "tar" + "</div>".repeat(2_300);

        assertThat(seen(deep + "rope</div>net")).isEqualTo("[tar] [rope] net");
    }

    /** In the last column what stands where each word stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<i title='x'>&Eacute;cole</i> &eacute;t&eacute;s | &Eacute;cole / &eacute;t&eacute;s",
                "<b>tar</b><i>&amp;rope</i>&ouml;l | tar / rope</i>&ouml;l",
                "<p>&#65;b</p>\\r\\n<p>&#x42;c | &#65;b / &#x42;c",
                "<img alt='a > b'> tar <img ALT=c> rope <img Alt=d>net | > / > / tar / > / rope / > / net",
                "<b>tar</b> <img src=x><i aria-label=x role=img>&#65;net</i> | tar / > / &#65;net",
                "<p title=alt>tar</p><img alt=net><p>rope</p><img alt=mast> | tar / > / rope / >",
                "tar <img alt='caf&eacute; bar'> rope | tar / > / > / rope",
                "<table><tr><td>tar</td>oil &amp; gas<td>net</table> rope | oil / gas / tar / net / rope",
                "<table>\\r\\noil&nbsp;gas\\r\\n<tr><td>tar</table> | oil / gas / tar",
                "ro<b>pe</b>s<br>tar | ro<b>pe</b>s / tar",
            })
    void words_stand_where_they_are_written(String drawn, String places) {
        String html = drawn.replace("\\r\\n", "\r\n");
        Words words = WordReader.HTML.read(html, 0);

        List<String> there = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            there.add(html.substring(words.start(i), words.end(i)));
        }
        assertThat(there).containsExactly(places.split(" / ", -1));
    }

    /**
     * A line that ends within a page has two characters, and the text may be asked between them.
     */
    @Test
    void words_on_lines_of_their_own_stand_apart() {
        Words words = WordReader.HTML.read("tar<b alt=x>\nrope</b>\r\nnet<i alt=y>\r\nmast</i>", 0);

        assertThat(words).hasToString("tar x rope net y mast");
        assertThat(List.of(words.isApart(2), words.isApart(3), words.isApart(5)))
                .containsOnly(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // An ordinal and the number of a note are written in the line as well.
                "the 1<sup>st</sup> | the 1st | ''",
                "rope<sup>2</sup> | rope2 | ''",
                "<sup>a</sup>tar | atar | ''",
                // A power in letters is not.
                "x<sup>n</sup> | xn | LOST x n; ADDED xn",
                "x<sub>i</sub> | xi | LOST x i; ADDED xi",
                "x<sup>n</sup> | x n | ''",
                "5<sup>2</sup> | 52 | LOST 5 2; ADDED 52",
                "5<sup>n</sup> | 5n | ''",
            })
    void what_stands_above_the_line_is_no_letter_of_the_word(
            String before, String after, String told) {
        assertThat(Told.words(before, after, new OnRecord()))
                .containsExactlyInAnyOrder(Told.listed(told));
    }

    @Test
    void words_stand_in_the_cell_that_is_theirs() {
        Words words =
                WordReader.HTML.read(
                        "tar<table><caption>a<tr><th>b<td>c<table><caption>d<tr><td>e</table>f"
                                + "<tr><td>g</table>net<div>h<td>i</div>",
                        0);

        assertThat(words).hasToString("tar a b c d e f g net hi");
        assertThat(List.of(words.cell(0), words.cell(1), words.cell(8), words.cell(9)))
                .containsOnly(0);
        assertThat(words.cell(3)).isPositive().isEqualTo(words.cell(4)).isEqualTo(words.cell(6));
        assertThat(TableCells.column(words.cell(2))).isEqualTo(1);
        assertThat(TableCells.column(words.cell(3))).isEqualTo(2);
        assertThat(TableCells.table(words.cell(2))).isEqualTo(TableCells.table(words.cell(7)));
        assertThat(TableCells.table(words.cell(5))).isNotEqualTo(TableCells.table(words.cell(3)));
        assertThat(words.cell(7)).isPositive().isNotEqualTo(words.cell(2));
    }

    @Test
    void a_row_without_cells_is_a_row() {
        String table =
                "<table><tr><td rowspan=2>a<td>b<tr></tr><tr><td>c<td>d<tr><td>e<td>f</table>";
        String plain = "<table><tr><td>a<td>b<tr><td>c<td>d<tr><td>e<td>f</table>";

        assertThat(Told.html(table, plain)).isEmpty();
        assertThat(Told.html(table.replace("<tr></tr>", ""), plain)).isNotEmpty();
    }
}
