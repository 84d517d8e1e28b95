package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proof tells is told of the place in the source where somebody can look. */
class ProofPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tar rope net sail | tar net sail | LOST rope in [rope]",
                "tar rope net sail | rope net sail | LOST tar in [tar]",
                "tar rope net sail | tar rope | LOST net sail in [net sail]",
                "tar rope net sail | tar rope mast keel net sail | ADDED mast keel behind [r rope]",
                "tar rope net sail | mast tar rope net sail | ADDED mast behind []",
                "tar rope net sail | tar rope net sail mast | ADDED mast behind [t sail]",
                "tar rope net sail | tar net rope sail | MOVED rope in [rope]",
                "tar rope net sail | tar mast net sail | LOST rope in [rope]; ADDED mast behind [tar]",
                "tar rope, net sail mast keel | tar sail keel mast rope net"
                        + " | MOVED rope net in [rope, net]; MOVED mast in [mast]",
                "tar rope net sail mast keel | tar net mast keel sail rope"
                        + " | MOVED rope in [rope]; MOVED sail in [sail]",
                "tar rope net rope sail | tar net sail | LOST rope in [rope]; LOST rope in [rope]",
                "tar net sail mast keel oar | tar sail net keel | LOST mast in [mast]; LOST oar in [oar]; MOVED net in [net]",
            })
    void each_run_of_words_is_told_by_itself(String before, String after, String told) {
        assertThat(Told.text(before, after, new OnRecord()))
                .containsExactlyInAnyOrder(told.split("; ", -1));
    }

    @Test
    void faults_are_told_by_place() {
        assertThat(
                        Told.text(
                                "tar rope net sail mast keel oar",
                                "buoy tar net sail rope mast oar hull",
                                new OnRecord()))
                .containsExactly(
                        "ADDED buoy behind []",
                        "MOVED rope in [rope]",
                        "LOST keel in [keel]",
                        "ADDED hull behind [el oar]");
    }

    @Test
    void what_is_on_record_as_gone_and_is_there_is_told_where_it_is() {
        OnRecord record = new OnRecord();
        record.leftOut("tar rope");
        record.leftOut("sail");
        record.leftOut("mast keel");

        assertThat(Told.text("tar rope net sail", "tar rope net sail", record))
                .containsExactly(
                        "ADDED mast keel behind []",
                        "ADDED tar rope in [tar]",
                        "ADDED sail in [sail]");
        assertThat(Told.text("tar rope net sail mast", "rope net mast", record))
                .containsExactly("ADDED rope in [rope]", "ADDED mast keel in [mast]");
    }

    @Test
    void of_words_that_are_left_out_each_entry_takes_those_that_follow() {
        OnRecord record = new OnRecord();
        record.leftOut("tar rope");
        record.leftOut("tar");

        assertThat(Told.text("tar net tar rope sail tar mast", "net sail mast", record))
                .containsExactly("LOST tar in [tar]");
        assertThat(Told.text("tar net tar rope sail tar mast", "tar net sail mast", record))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tar net rope oil tar mast | net oil mast | rope; tar | 0",
                "tar net tar rope sail | net sail | tar rope | 0",
                "rope net tar oil rope tar | net oil | tar; rope tar | 0",
                "rope net tar oil rope | net oil | tar rope | 0",
                "tar net rope oil tar mast | net oil mast | tar; rope | 17",
            })
    void what_stays_untold_is_where_no_entry_has_come(
            String before, String after, String entries, int place) {
        OnRecord record = new OnRecord();
        for (String entry : entries.split("; ", -1)) {
            record.leftOut(entry);
        }

        assertThat(
                        Proof.compare(
                                WordReader.TEXT.read(before, 0),
                                WordReader.TEXT.read(after, 0),
                                record))
                .extracting(one -> one.place().start())
                .containsExactly(place);
    }

    @Test
    void what_is_left_of_a_text_is_read_as_it_was() {
        String source = "oil <p>red<b>violets</b> was <i>cold</i>";
        OnRecord record = new OnRecord();
        record.leftOut(new Span(0, 3));

        assertThat(Told.html(source, "red violets was cold", record)).isEmpty();
        assertThat(Told.html(source, "redviolets wascold", record))
                .containsExactlyInAnyOrder(
                        "LOST was cold in [was <i>cold]", "ADDED wascold behind [iolets]");
    }

    @Test
    void words_of_an_entry_that_stand_apart_are_each_taken() {
        OnRecord record = new OnRecord();
        record.leftOut("tar mast");
        record.added("keel oar");

        assertThat(Told.text("tar net mast sail tar", "net keel sail oar", record))
                .containsExactly("LOST tar in [tar]");
        assertThat(Told.text("tar net mast", "keel net oar keel", record))
                .containsExactly("ADDED keel behind [ar net]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tar rope rope net | rope net tar rope | ''",
                "tar rope | tar rope rope sail | 'ADDED rope; ADDED sail'",
                "tar rope net tar | tar sail | LOST rope; LOST net; LOST tar; ADDED sail",
                // What hid the second of two words is gone: they are one.
                "tar rope net | tarrope net | ''",
                "tar rope tar rope net | tarrope net tarrope | ''",
                "tar net rope | tarrope net | ADDED tarrope; LOST tar; LOST rope",
                "tar rope net | ropetar net | ADDED ropetar; LOST tar; LOST rope",
                "tar rope net sail | tarrope netsails | ADDED netsails; LOST net; LOST sail",
            })
    void words_are_counted_wherever_they_stand(String before, String after, String told) {
        Words source = WordReader.TEXT.read(before, 0);

        List<Unaccounted> found = Proof.counts(source, WordReader.TEXT.read(after, 0));

        assertThat(Told.words(found)).containsExactlyInAnyOrder(Told.listed(told));
        for (Unaccounted one : found) {
            boolean isLost = one.kind() == Unaccounted.Kind.LOST;
            assertThat(one.place().of(before)).isEqualTo(isLost ? one.words() : "");
            assertThat(one.count()).isEqualTo(1);
        }
    }

    @Test
    void of_words_that_came_nobody_knows_a_place() {
        List<Unaccounted> found =
                Proof.counts(WordReader.TEXT.read("a", 0), WordReader.TEXT.read("b a", 0));

        assertThat(found)
                .containsExactly(new Unaccounted(Unaccounted.Kind.ADDED, "b", 1, Span.at(0)));
    }

    /** A tag within a word may be shown as the end of a line, and a block within a word may not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "red<b>violets</b> | red violets | ''",
                "redviolets | red violets | LOST redviolets; ADDED red violets",
                "redviolets | red<x-y>violets | ''",
                "red<x-y>vio</x-y>lets | redviolets | ''",
                "redvio<x-y>lets | red<x-y>violets | ''",
                "a<x-y>b<x-y>c | d<x-y>bc | LOST a; ADDED d",
                "1<x-y>2 m | 12 m | LOST 1 2; ADDED 12",
                "1<x-y>½ m | 1½ m | LOST 1 ½; ADDED 1½",
                "<b>9</b>th<x-y>10 | 9th10 | ''",
                "tar<x-y>net sail<x-y>mast keel | tarnet sailmast keel | ''",
                "tar<x-y>net gone sail<x-y>mast | tarnet new sailmast | LOST gone; ADDED new",
                "ab<x-y>cd ef | ab<x-y>ce ef | LOST cd; ADDED ce",
                "one <b>red</b>violets | one red violets | ''",
                "one <b>red</b>violets | one red violet s | ''",
                "one redviolets | one red violet s | LOST redviolets; ADDED red violet s",
                "one <b>red</b>violets | one red violet | LOST redviolets; ADDED red violet",
            })
    void joined_words_are_the_same_letters(String before, String after, String told) {
        assertThat(Told.words(before, after, new OnRecord()))
                .containsExactlyInAnyOrder(Told.listed(told));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 129})
    void however_many_words_there_are_each_is_counted(int count) {
        String text = "<i>tar</i> ".repeat(count);
        OnRecord record = new OnRecord();
        record.head("Ropes and nets");
        record.hidden(new Span(0, 5));
        Words words = WordReader.HTML.read(text, 0);

        assertThat(words.size()).isEqualTo(count);
        assertThat(words.shown()).isEqualTo(count);
        assertThat(words.hidden()).isZero();
        assertThat(words.alternatives()).isEmpty();
        assertThat(Told.html(text, text, record)).isEmpty();
        assertThat(Told.html(text, text + "<b>tar</b>", record)).hasSize(1);
    }
}
