package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each entry of a record lets differ, and that it lets nothing else. */
class OnRecordTest {
    private static OnRecord record(Consumer<OnRecord> told) {
        OnRecord record = new OnRecord();
        told.accept(record);
        return record;
    }

    private static Span part(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    @ParameterizedTest
    @CsvSource({
        "Tar 7 rope, Tar rope",
        "Tar rope, Tar 7 rope",
        "Tar 7 rope, Tar 7 rope",
        "Tar rope, Tar rope",
    })
    void a_sign_may_be_in_the_one_in_the_other_in_both_or_in_none(String before, String after) {
        assertThat(Told.text(before, after, record(told -> told.sign("7")))).isEmpty();
    }

    @Test
    void a_sign_takes_no_more_than_it_says() {
        OnRecord record = record(told -> told.sign("7"));

        assertThat(Told.text("Tar 7 7 rope", "Tar rope", record)).containsExactly("LOST 7 in [7]");
        assertThat(Told.text("Tar rope", "Tar 7 8 rope", record))
                .containsExactly("ADDED 8 behind [Tar]");
    }

    /** What the record says is written in brackets: how it is joined, how it stands apart. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3Ropes and nets | 3 Ropes and nets | 3Ropes | 3 Ropes",
                // Words around it, which the entry says too, stand for themselves.
                "3Ropes and nets | 3 Ropes and nets | 3Ropes and nets | 3 Ropes and nets",
                "and so 3Ropes | and so 3 Ropes | and so 3Ropes | and so 3 Ropes",
                "and so 3Ropes came in | and so 3 Ropes came in | so 3Ropes came | so 3 Ropes came",
                "T ar and nets | Tar and nets | T ar | Tar",
                "tar tar tar5Nets | tar tar tar 5 Nets | tar tar tar5Nets | tar tar tar 5 Nets",
                // Of the same words on both sides one goes, not all.
                "ho ho | ho | ho ho | ho",
                // Where nothing is parted nothing is said.
                "and nets | and nets | and nets | and nets",
            })
    void words_that_are_parted_are_the_same_words(
            String before, String after, String joined, String apart) {
        assertThat(Told.text(before, after, record(told -> told.parted(joined, apart)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so 3Ropes and nets | so 3 Ropes nets | so 3Ropes and nets | so 3 Ropes and nets"
                        + " | LOST and in [and]",
                "so 3Ropes and nets | 3 Ropes and nets | so 3Ropes and nets | so 3 Ropes and nets"
                        + " | LOST so in [so]",
                "so 3Ropes tar | so Ropes tar | so 3Ropes | so 3 Sails | ADDED Ropes behind [so]",
            })
    void parted_words_take_no_other_with_them(
            String before, String after, String joined, String apart, String told) {
        assertThat(Told.text(before, after, record(one -> one.parted(joined, apart))))
                .containsExactly(told);
    }

    @Test
    void a_formula_may_be_drawn_in_other_words_but_for_its_texts() {
        String tex = "<p>Thus \\alpha + 12x \\text{mud}.</p>";
        OnRecord record =
                record(told -> told.drawnAsFormula("\\alpha + 12x \\text{mud}", "ff 12 x mud"));

        assertThat(Told.html(tex, "<p>Thus ff 12 x mud.</p>", record)).isEmpty();
        assertThat(Told.html(tex, "<p>Thus ff 12 x.</p>", record))
                .containsExactly("LOST mud in [mud]");
        assertThat(Told.html(tex, "<p>Thus mud ff 12 x y.</p>", record))
                .containsExactly("ADDED y behind [xt{mud]");
    }

    @Test
    void words_of_a_formula_may_be_drawn_in_another_order() {
        String tex = "\\frac{\\text{mud flats}}{\\text{tide}}";
        OnRecord record = record(told -> told.drawnAsFormula(tex, "tide / mud flats"));

        assertThat(Told.html("<p>" + tex, "<p>tide / mud flats", record)).isEmpty();
        assertThat(Told.html("<p>" + tex, "<p>tide / mud", record))
                .containsExactly("LOST flats in [flats]");
    }

    @Test
    void parts_may_be_told_of_in_any_order_and_within_each_other() {
        String source = "tar rope net sail mast keel oar";
        List<Span> parts =
                List.of(
                        part(source, "mast"),
                        part(source, "rope net sail mast"),
                        part(source, "net"),
                        part(source, "rope"));
        OnRecord gone = record(told -> parts.forEach(told::leftOut));
        OnRecord hidden = record(told -> parts.forEach(told::hidden));

        assertThat(gone.leftOutSpans()).containsExactly(part(source, "rope net sail mast"));
        assertThat(hidden.hiddenSpans()).containsExactly(part(source, "rope net sail mast"));
        assertThat(Told.text(source, "tar keel oar", gone)).isEmpty();
        assertThat(Told.text(source, "tar sail keel oar", gone))
                .containsExactly("ADDED sail behind [tar]");
    }

    @Test
    void what_stands_between_two_parts_is_in_neither() {
        String source = "tar rope net sail";
        OnRecord record =
                record(
                        told -> {
                            told.leftOut(part(source, "sail"));
                            told.leftOut(part(source, "tar"));
                        });

        assertThat(Told.text(source, "rope net", record)).isEmpty();
        assertThat(Told.text(source, "net", record)).containsExactly("LOST rope in [rope]");
    }

    @Test
    void a_word_that_begins_where_a_part_ends_is_not_in_it() {
        String source = "tar rope/net sail";
        OnRecord record = record(told -> told.leftOut(part(source, "rope/")));

        assertThat(Told.text(source, "tar net sail", record)).isEmpty();
        assertThat(Told.text(source, "tar sail", record)).containsExactly("LOST net in [net]");
    }

    @Test
    void what_is_read_as_it_is_written_is_covered_sign_by_sign() {
        String source = "Tar {{ x\r\n y }} and {% z %} *net";
        OnRecord record =
                record(
                        told -> {
                            told.asWritten(part(source, "{% z %}"), "{% z %}");
                            told.readAs(new Edit(part(source, "*"), ""));
                            told.asWritten(part(source, "{{ x\r\n y }}"), "{{ x\r\n y }}");
                        });

        assertThat(record.readAs()).extracting(Edit::span).isSorted();
        assertThat(Edit.apply(source, record.readAs()))
                .isEqualTo("Tar .xxx\r\nxxxx. and .xxxxx. net");
        assertThat(record.fillers()).containsExactly(".xxx\r\nxxxx.", ".xxxxx.");
        assertThat(Edit.apply(source, record.copy().readAs()))
                .isEqualTo(Edit.apply(source, record.readAs()));
    }

    @Test
    void what_is_told_to_a_copy_the_record_does_not_hear_of() {
        String source = "Tar {{ rope }} net";
        OnRecord record = record(told -> told.asWritten(part(source, "{{ rope }}"), "{{ rope }}"));
        OnRecord copy = record.copy();
        copy.leftOut("net");
        Words before = WordReader.TEXT.read(Edit.apply(source, record.readAs()), 0);

        assertThat(copy.written(before)).hasToString("Tar rope net");
        assertThat(
                        Told.lines(
                                source,
                                Proof.compare(before, WordReader.TEXT.read("Tar rope", 0), copy)))
                .isEmpty();
        assertThat(
                        Told.lines(
                                source,
                                Proof.compare(before, WordReader.TEXT.read("Tar rope", 0), record)))
                .containsExactly("LOST net in [net]");
    }

    @Test
    void signs_that_a_reader_takes_for_what_they_are_are_forgotten() {
        String source = "Tar {{ rope }} net";
        OnRecord record = record(told -> told.asWritten(part(source, "{{ rope }}"), "{{ rope }}"));
        record.forgetAsWritten();

        assertThat(record.readAs()).isEmpty();
        assertThat(record.written(WordReader.TEXT.read("Tar sail net", 0)))
                .hasToString("Tar sail net");
    }

    @Test
    void a_picture_may_be_called_by_what_stands_as_it_is_written() {
        String source = "<p>Tar</p><img alt='{{ rope }} mast'>";
        OnRecord record = record(told -> told.asWritten(part(source, "{{ rope }}"), "{{ rope }}"));
        String read = Edit.apply(source, record.readAs());

        assertThat(Told.html(read, "<p>Tar</p><img alt='{{ rope }} mast'>", record)).isEmpty();
        assertThat(Told.html(read, "<p>Tar</p><img alt='{{ rope }}'>", record))
                .containsExactly("LOST mast in [>]");
    }
}
