package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.proof.Unaccounted.Kind;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final String SOURCE =
            "<p>One two three.</p><p>Four five six.</p><table><tr><td>7<td>8</table><p>Nine ten.";

    private static List<Unaccounted> compared(String before, String after, OnRecord record) {
        return Proof.compare(
                WordReader.HTML.read(before, 0), WordReader.HTML.read(after, 0), record);
    }

    private static List<String> told(String before, String after, OnRecord record) {
        return Told.words(before, after, record);
    }

    private static List<String> told(String before, String after) {
        return told(before, after, new OnRecord());
    }

    @Test
    void the_same_words_are_nothing_to_tell_of() {
        assertThat(told(SOURCE, "<div>One <b>two</b> three. Four five six. 7 8 Nine ten."))
                .isEmpty();
    }

    @Test
    void what_a_picture_says_is_said_of_it_or_in_the_text() {
        String source = "<p>Boats <img src=a.png alt='gantry at work'> lie here.</p>";

        assertThat(told(source, "<p>Boats <img src=a.png alt='gantry at work'> lie here.</p>"))
                .isEmpty();
        assertThat(told(source, "<p>Boats gantry at work lie here.</p>")).isEmpty();
        assertThat(told(source, "<p>Boats <img src=a.png> lie here.</p>"))
                .containsExactly("LOST gantry at work");
        assertThat(told(source + "<p>A gantry.</p>", "<p>Boats lie here.</p><p>A gantry.</p>"))
                .containsExactly("LOST gantry at work");
    }

    @Test
    void nobody_is_told_of_pictures_that_were_left_out_or_are_not_shown() {
        OnRecord record = new OnRecord();
        record.leftOut("gantry");

        assertThat(told("<p>Boats</p><img alt=gantry>", "<p>Boats</p>", record)).isEmpty();
        assertThat(told("<p>Boats</p><noscript><img alt=gantry></noscript>", "<p>Boats</p>"))
                .isEmpty();
        assertThat(told("<p>Boats</p><picture><img alt=gantry></picture>", "<p>Boats</p>"))
                .containsExactly("LOST gantry");
    }

    @Test
    void words_that_a_formula_has_in_both_ways_of_writing_are_in_the_result() {
        String drawn = "<p>So <math><mroot><mi>volume</mi><mtext>depth</mtext></mroot></math>.</p>";
        OnRecord whole = new OnRecord();
        whole.readAsFormula("volume depth", "\\sqrt[\\text{depth}]{volume}");
        OnRecord torn = new OnRecord();
        torn.readAsFormula("volume depth", "\\sqrt{volume}");

        assertThat(told(drawn, "<p>So \\sqrt[\\text{depth}]{volume}.</p>", whole)).isEmpty();
        assertThat(told(drawn, "<p>So \\sqrt{volume}.</p>", torn)).containsExactly("LOST depth");
        assertThat(told(drawn, "<p>So .</p>", whole)).containsExactly("LOST volume depth");
    }

    @Test
    void what_pictures_say_beside_the_same_words_moves_none_of_them() {
        StringBuilder page = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            String title = "Boats of the harbour " + i / 2 + " and of the mill";
            String day = "<p>" + title + "</p><p>On day " + i / 2 % 7 + " at noon</p>";
            page.append("<img alt='").append(title).append(" primary image'>").append(day);
            text.append("<p>").append(title).append(" primary image</p>").append(day);
        }

        assertThat(told(page.toString(), text.toString())).isEmpty();
    }

    @Test
    void a_text_in_a_formula_is_drawn_as_a_text() {
        String tex = "\\frac{\\text{mud flats}}{\\alpha}";
        OnRecord whole = new OnRecord();
        whole.drawnAsFormula(tex, "mud flats");
        OnRecord torn = new OnRecord();
        torn.drawnAsFormula(tex, "mud");

        assertThat(told("<p>" + tex + "</p>", "<p>mud flats</p>", whole)).isEmpty();
        assertThat(told("<p>" + tex + "</p>", "<p>mud</p>", torn)).containsExactly("LOST flats");
    }

    @Test
    void letters_of_a_formula_may_be_joined_or_have_a_name() {
        String drawn = "<math><mi>a</mi><mi>b</mi><mi>\u03b1</mi></math>";
        OnRecord record = new OnRecord();
        record.readAsFormula("a b \u03b1", "ab\\alpha");

        assertThat(told(drawn, "ab\\alpha", record)).isEmpty();
    }

    @Test
    void two_words_that_become_one_are_told_of_also_where_something_moved() {
        OnRecord record = new OnRecord();
        record.moved("a note");

        assertThat(told("<p>He was not able to come.</p>", "<p>He was notable to come.</p>"))
                .containsExactlyInAnyOrder("LOST not able", "ADDED notable");
        assertThat(
                        told(
                                "<p>He was not able to come.</p><p>a note</p><p>End</p>",
                                "<p>He was notable to come.</p><p>End</p><p>a note</p>",
                                record))
                .containsExactlyInAnyOrder("LOST not able", "ADDED notable");
    }

    @Test
    void lines_that_become_one_word_are_told_of() {
        assertThat(told("red<br>violets", "redviolets"))
                .containsExactlyInAnyOrder("LOST red violets", "ADDED redviolets");
        assertThat(told("<div>red</div>violets", "red<b>violets</b>"))
                .containsExactlyInAnyOrder("LOST red violets", "ADDED redviolets");
        assertThat(told("was <b>cold</b>", "was<b>cold</b>"))
                .containsExactlyInAnyOrder("LOST was cold", "ADDED wascold");
    }

    @Test
    void words_that_come_under_another_heading_are_told_of() {
        String table =
                "<table><tr><th>Hour<th>Morning<th>Evening<tr><td rowspan=2>Six<td>north<td>calm"
                        + "<tr><td><td>gale</table>";

        assertThat(told(table, table)).isEmpty();
        assertThat(told(table, table.replace("<td rowspan=2>Six", "<td>Six")))
                .containsExactly("MOVED gale");
        assertThat(told(table, table.replace("<td><td>gale", "<td>gale")))
                .containsExactly("MOVED gale");
        assertThat(
                        told(
                                table,
                                table.replace("<td rowspan=2>Six", "<td>Six")
                                        .replace("<tr><td><td>gale", "<tr><td><td><td>gale")))
                .isEmpty();
        assertThat(told(table, "<p>Hour Morning Evening Six north calm gale")).isEmpty();
    }

    @Test
    void a_second_note_of_one_label_is_read_by_nobody() {
        String notes = "One[^a] two[^b].\n\n[^a]: First.\n\n[^b]: Second.\n";
        Words before = WordReader.MARKDOWN.read(notes, 0);
        Words after = WordReader.MARKDOWN.read(notes.replace("^b", "^a"), 0);

        assertThat(Proof.compare(before, after, new OnRecord()))
                .extracting(Unaccounted::words)
                .contains("Second");
    }

    @Test
    void what_is_lost_is_told_with_its_place() {
        List<Unaccounted> found = compared(SOURCE, SOURCE.replace("<td>8", ""), new OnRecord());
        Span place = new Span(SOURCE.indexOf('8'), SOURCE.indexOf('8') + 1);
        assertThat(found).containsExactly(new Unaccounted(Kind.LOST, "8", 1, place));
    }

    @Test
    void faults_of_every_kind_are_found() {
        assertThat(told(SOURCE, SOURCE.replace("two ", ""))).containsExactly("LOST two");
        assertThat(told(SOURCE, SOURCE.substring(0, SOURCE.indexOf("<p>Nine"))))
                .containsExactly("LOST Nine ten");
        assertThat(told(SOURCE, SOURCE.replace("Four", "Four five six. Four")))
                .containsExactly("ADDED Four five six");
        String swapped =
                SOURCE.replace("One two three", "@")
                        .replace("Four five six", "One two three")
                        .replace("@", "Four five six");
        assertThat(told(SOURCE, swapped)).singleElement().asString().startsWith("MOVED");
        assertThat(told("½ cup", "12 cup")).containsExactlyInAnyOrder("LOST ½", "ADDED 12");
        assertThat(told("10³ m", "103 m")).containsExactlyInAnyOrder("LOST 10 3", "ADDED 103");
        assertThat(told("10<sup>3</sup> m", "103 m"))
                .containsExactlyInAnyOrder("LOST 10 3", "ADDED 103");
        assertThat(told("<p>漢字</p>", "<p>漢</p>")).containsExactly("LOST 字");
    }

    @Test
    void joined_and_parted_words_are_the_same_words() {
        assertThat(told("<p>one<x-y>two</x-y> the 19<sup>th</sup>", "onetwo the 19th")).isEmpty();
    }

    @Test
    void what_is_on_record_is_accounted_for() {
        OnRecord record = new OnRecord();
        record.leftOut(new Span(0, SOURCE.indexOf("<p>Four")));
        record.leftOut("7");
        record.added("A title");
        assertThat(told(SOURCE, "<h1>A title</h1>Four five six. 8 Nine ten.", record)).isEmpty();
    }

    @Test
    void a_record_that_says_too_much_shows() {
        OnRecord wide = new OnRecord();
        wide.leftOut(new Span(0, SOURCE.indexOf("<table")));
        assertThat(told(SOURCE, SOURCE.substring(SOURCE.indexOf("<p>Four")), wide))
                .containsExactly("ADDED Four five six");
        OnRecord false_ = new OnRecord();
        false_.leftOut("Nine ten");
        assertThat(told(SOURCE, SOURCE, false_)).containsExactly("ADDED Nine ten");
    }

    @Test
    void what_moves_is_on_record_or_told_of() {
        String moved = "<p>One three.</p><p>Four five six.</p>7 8 Nine ten. two";
        assertThat(told(SOURCE, moved)).containsExactly("MOVED two");
        OnRecord record = new OnRecord();
        record.moved("two");
        assertThat(told(SOURCE, moved, record)).isEmpty();
    }

    @Test
    void hidden_words_must_be_somewhere_too() {
        assertThat(told("<p>a<i hidden>b</i>", "<p>a")).containsExactly("LOST b");
        assertThat(told("<p>a<i hidden>b</i>", "<p>a b")).isEmpty();
    }

    @Test
    void only_what_was_edited_may_differ_after_a_fix() {
        String before = "<p>one <b>two</b> three";
        String after = "<p>one <i>2</i> three";
        Span edited = new Span(before.indexOf("<b>"), before.indexOf(" three"));
        Span given = new Span(after.indexOf("<i>"), after.indexOf(" three"));
        assertThat(
                        Proof.compare(
                                WordReader.HTML.read(before, 0),
                                List.of(edited),
                                WordReader.HTML.read(after, 0),
                                List.of(given)))
                .isEmpty();
        assertThat(
                        Proof.compare(
                                WordReader.HTML.read(before, 0),
                                List.of(edited),
                                WordReader.HTML.read(after.replace("three", ""), 0),
                                List.of(given)))
                .hasSize(1);
    }

    @Test
    void what_stands_as_it_is_written_is_read_so_and_is_all_there() {
        String source = "<p>One {{ two three }} four {% five %} six.</p><!-- {{ seven }} -->";
        OnRecord record = new OnRecord();
        for (String template : List.of("{{ two three }}", "{% five %}", "{{ seven }}")) {
            int start = source.indexOf(template);
            record.asWritten(new Span(start, start + template.length()), template);
        }
        Words before = WordReader.HTML.read(Edit.apply(source, record.readAs()), 0);
        String whole = "<p>One {{ two three }} four {% five %} six.";

        assertThat(record.written(before)).hasToString("One two three four five six");
        assertThat(Proof.compare(before, WordReader.HTML.read(whole, 0), record)).isEmpty();
        // A comment that is shown all the same takes nothing away.
        assertThat(Proof.compare(before, WordReader.HTML.read(whole + " seven", 0), record))
                .isEmpty();
        Words torn = WordReader.HTML.read(whole.replace("three", "").replace("six", ""), 0);
        assertThat(Proof.compare(before, torn, record))
                .extracting(one -> one.kind() + " " + one.words() + " at " + one.place().start())
                .containsExactly(
                        "LOST three at " + source.indexOf("three"),
                        "LOST six at " + source.indexOf("six"));
    }

    @Test
    void what_the_source_hides_is_on_record_as_hidden() {
        String source = "<p>a b<i hidden>c</i> d<span>e</span> <i hidden>f</i></p>";
        OnRecord record = new OnRecord();
        record.hidden(new Span(source.indexOf("<i"), source.indexOf(" <i")));

        assertThat(told(source, "<p>a b de f", record)).isEmpty();
        assertThat(told(source, "<p>a b de", record)).containsExactly("LOST f");
        assertThat(told(source, "<p>a b d f", record))
                .containsExactlyInAnyOrder("LOST de", "ADDED d");
    }

    @Test
    void of_a_word_that_is_left_out_in_part_the_rest_stays() {
        String source = "<p>one<b>two</b><i>three</i> five</p>";
        OnRecord end = new OnRecord();
        end.leftOut(new Span(source.indexOf("<i>"), source.indexOf(" five")));
        OnRecord start = new OnRecord();
        start.leftOut(new Span(0, source.indexOf("<b>")));

        assertThat(told(source, "<p>one<b>two</b> five", end)).isEmpty();
        assertThat(told(source, "<p>one five", end)).containsExactly("LOST two");
        assertThat(told(source, "<p>two<i>three</i> five", start)).isEmpty();
        assertThat(told(source, "<p>five", start)).containsExactly("LOST two three");
    }
}
