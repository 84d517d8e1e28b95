package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A note and the place that refers to it find each other, whatever wrote them. */
class NoteStructureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Tides<sup id=\"cite_ref-1\"><a href=\"#cite_note-1\"><span>[</span>1<span>]</span>"
                        + "</a></sup> turn.</p><ol><li id=\"cite_note-1\"><span><b>"
                        + "<a href=\"#cite_ref-1\">^</a></b></span> <span>A note.</span></li></ol>",
                "<p>Tides<sup id=\"r-0\"><a href=\"#n\">[1]</a></sup> turn.</p><ol><li id=\"n\">"
                        + "<span>^ <a href=\"#r-0\"><sup>a</sup></a> <a href=\"#r-1\"><sup>b</sup></a>"
                        + "</span> <cite>A note.</cite></li></ol>",
                "<p>Tides<sup><a id=\"fnr.1\" href=\"#fn.1\" role=\"doc-backlink\">1</a></sup> turn.</p>"
                        + "<div><div class=\"footdef\"><sup><a id=\"fn.1\" href=\"#fnr.1\">1</a></sup>"
                        + " <div><p>A note.</p></div></div></div>",
                "<p>Tides<a href=\"#id3\" id=\"id1\">[1]</a> turn.</p><aside><aside id=\"id3\">"
                        + "<span><span>[</span><a role=\"doc-backlink\" href=\"#id1\">1</a>"
                        + "<span>]</span></span><p>A note.</p></aside></aside>",
                "<p>Tides<sup>[<a id=\"fr1\" href=\"#fd1\">1</a>]</sup> turn.</p>"
                        + "<div id=\"fd1\"><a href=\"#fr1\">1</a>. A note.</div>",
                "<p>Tides<a href=\"#n1\" id=\"r1\">[1]</a> turn.</p><table id=\"n1\"><tr>"
                        + "<td><a href=\"#r1\">[1]</a></td><td>A note.</td></tr></table>",
                "<p>Tides<a name=\"r1\" href=\"#n1\"><sup>1</sup></a> turn.</p>"
                        + "<p><a name=\"n1\"></a>1. A note. <a href=\"#r1\">back</a></p>",
                "<p>Tides<sup><a href=\"#n1\">1</a></sup> turn.</p><p id=\"n1\">(1) A note.</p>",
                "<p>Tides<a href=\"#x\" epub:type=\"noteref\">1</a> turn.</p>"
                        + "<aside id=\"x\" epub:type=\"footnote\"><p>A note.</p></aside>",
            })
    void a_reference_and_its_note_are_a_pair(String post) {
        assertThat(Offprint.converted(post).replace("*", ""))
                .isEqualTo("Tides[^1] turn.\n\n[^1]: A note.\n");
        assertThat(Offprint.converted(post, "--to", "html"))
                .containsPattern("Tides<sup[^>]*><a [^>]*href=\"#");
    }

    @ParameterizedTest
    @CsvSource({
        "*, star",
        "\u2020, dagger",
        "**, starstar",
        "b, b",
        "iv, iv",
        "note 2, note-2",
        "2:1, 2-1"
    })
    void the_mark_is_kept(String mark, String label) {
        String post =
                "<p>Tides<a href=\"#n\" id=\"r\">%1$s</a> turn.</p><p id=\"n\"><a href=\"#r\">%1$s</a> A note.</p>"
                        .formatted(mark);

        assertThat(Offprint.converted(post))
                .isEqualTo("Tides[^%1$s] turn.\n\n[^%1$s]: A note.\n".formatted(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=\"#s1\">1</a> <a href=\"#s2\">2</a></p><p id=\"s1\">1. One.</p><p id=\"s2\">2. Two.</p>",
                "<p>See part <a href=\"#s1\">1</a>.</p><div id=\"s1\"><h2>Part</h2><p>One.</p></div>",
                "<p>See part <a href=\"#s1\">1</a>.</p><p id=\"s1\">One tide.</p>",
                "<p id=\"s1\">1. One tide.</p><p>As said in<sup><a href=\"#s1\">1</a></sup>.</p>",
                "<p>See <a id=\"r\" href=\"#s1\">the long part about tides</a>.</p><p id=\"s1\">One. <a href=\"#r\">^</a></p>",
            })
    void what_is_no_reference_makes_no_note(String post) {
        assertThat(Offprint.converted(post)).doesNotContain("[^1").contains("One");
    }

    @Test
    void a_back_link_without_a_note_is_kept() {
        assertThat(
                        Offprint.converted(
                                "<p>Tides<sup><a href=\"#gone\" role=\"doc-backlink\">1</a></sup> turn.</p>"))
                .isEqualTo("Tides¹ turn.\n");
    }

    @Test
    void a_note_that_nothing_refers_to_is_text() {
        assertThat(Offprint.converted("Tides turn.\n\n[^z]: A note.\n")).contains("A note.");
        assertThat(Offprint.converted("Tides[^a].\n\n[^a]: One.\n[^b]: Two.\n\n    Three.\n"))
                .contains("[^1]: One.", "Two.", "Three.");
        assertThat(Offprint.converted("Tides.\n\n[^b]:\n    - Two.\n")).contains("- Two.");
    }

    @Test
    void numbers_of_notes_are_the_author_s() {
        assertThat(Offprint.converted("Tides[^10] turn[^2].\n\n[^2]: Two.\n\n[^10]: Ten.\n"))
                .contains("Tides[^10] turn[^2].", "[^2]: Two.", "[^10]: Ten.");
    }

    @Test
    void notes_in_the_margin_are_no_words_of_the_sentence() {
        String note =
                "<label for=\"%1$s\" class=\"x\">%2$s</label><input type=\"checkbox\" id=\"%1$s\">"
                        + "<span>A <i>note</i> %1$s.</span>";

        assertThat(
                        Offprint.converted(
                                "<p>Tides"
                                        + note.formatted("a", "")
                                        + " turn"
                                        + note.formatted("b", "&#8853;")
                                        + ".</p><p>After.</p>"))
                .isEqualTo(
                        "Tides[^1] turn[^2].\n\n[^1]: A *note* a.\n\n[^2]: A *note* b.\n\nAfter.\n");
    }
}
