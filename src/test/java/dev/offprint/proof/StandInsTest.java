package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand for something else: they may be seen or not, and are not to be lost. */
class StandInsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tar <video>no film here</video> | Tar <video>no film here</video> | ''",
                "Tar <video>no film here</video> | Tar | ''",
                "Tar <video>no film here</video> | Tar no film here | ''",
                "Tar no film here | Tar <video>no film here</video> | ''",
                "Tar <video>no film</video> | Tar no film at all | ADDED at all behind [Tar]",
                // What stands for something there too is not shown besides.
                "Tar <video>mill</video> | Tar mill <video>mill</video> | ADDED mill behind [Tar]",
                "Tar mill <video>mill</video> | Tar <video>mill</video> | LOST mill in [mill]",
                "Tar <video>mill</video> | Tar mill mill | ADDED mill behind [Tar]",
                "Tar mill mill | Tar <video>mill</video> | LOST mill in [mill]",
            })
    void what_stands_in_for_something_may_be_shown_instead(
            String before, String after, String told) {
        assertThat(Told.html(before, after))
                .containsExactly(told.isEmpty() ? new String[0] : new String[] {told});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img alt='old mill'> Tar | <img alt='old mill'> Tar | ''",
                "<img alt='old mill'> Tar | <img alt='old'> Tar | LOST mill in [>]",
                "<img alt='old mill'> Tar | Tar | LOST old mill in [>]",
                "<img alt=mill><img alt=quay> Tar | Tar | LOST mill quay in [><img alt=quay>]",
                "<img alt=mill><p>Oil</p><img alt=quay> | Oil | LOST mill in [>]; LOST quay in [>]",
                "<img alt=mill><img alt=quay> Tar | <img alt=quay> Tar | LOST mill in [>]",
                "<img alt=mill> <img alt=mill> Tar | <img alt=mill> Tar | LOST mill in [>]",
                "Tar <img alt=mill> | Tar | LOST mill in [>]",
                "<img alt=mill> Tar | <p>mill</p> Tar | ''",
                "<img alt=mill> Tar mill | Tar mill | LOST mill in [>]",
                "<img alt=mill><video>mill</video> Tar | <img alt=mill> Tar | ''",
            })
    void what_a_picture_says_is_told_of_picture_by_picture(
            String before, String after, String told) {
        assertThat(Told.html(before, after))
                .containsExactly(told.isEmpty() ? new String[0] : told.split("; ", -1));
    }

    @Test
    void what_a_picture_said_may_be_on_record_as_left_out() {
        OnRecord record = new OnRecord();
        record.leftOut("old quay");
        record.leftOut("mill");

        assertThat(Told.html("<img alt='old mill'> Tar <img alt=quay>", "Tar", record)).isEmpty();
        assertThat(Told.html("<img alt='old mill'> Tar <img alt='quay wall'>", "Tar", record))
                .containsExactly("LOST wall in [>]");
    }

    /** A button for those without scripts is read, and is no text of the page. */
    @Test
    void what_stands_in_for_something_may_be_on_record_as_left_out() {
        String before = "Tar <select><option>North pier</option></select> rope";
        OnRecord record = new OnRecord();
        record.leftOut("North pier");

        assertThat(Told.html(before, "Tar rope", record)).isEmpty();
        record.leftOut("North");
        assertThat(Told.html(before, "Tar rope", record)).containsExactly("ADDED North in [North]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>Tar and ropes</h1><p>Ada</p><p>net | ''",
                "<img alt=mill><h1>Tar and ropes</h1><img alt=quay><p>Ada</p><p>net | ''",
                "<h1>Tar ropes</h1><p>Ada</p><p>net | Tar and ropes; Ada",
                "<h1>Tar and ropes</h1><p>net | Ada",
                "<h1>Tar and ropes</h1> | Ada",
                "<h1>Tar and</h1> | Tar and ropes; Ada",
                "<p>Ada</p><p>net | Tar and ropes",
                "<img alt=mill> | Tar and ropes; Ada",
                "'' | Tar and ropes; Ada",
            })
    void a_result_begins_with_what_its_writer_says_above_the_text(String after, String missing) {
        OnRecord record = new OnRecord();
        record.head("Tar and ropes");
        record.head("Ada");
        record.head("");

        assertThat(Heads.missing(WordReader.HTML.read(after, 0), record))
                .extracting(Unaccounted::words)
                .containsExactly(missing.isEmpty() ? new String[0] : missing.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>net | <h1>Tar and ropes</h1><p>Ada</p><p>net | ''",
                "<p>net | <h1>Tar and ropes</h1><p>net | ''",
                "<p>net | <p>Ada</p><p>net | ''",
                "<p>net <img alt=mill> | <img alt=mill><h1>Tar and ropes</h1><p>net | LOST mill in [>]",
                "<p>net <img alt=mill> | <h1>Tar and ropes</h1><p>net <img alt=mill> | ''",
                "<p>net | <h1>Tar and</h1> | LOST net in [net]; ADDED Tar and behind []",
                "<p>net | <p>net<p>Tar and ropes | ADDED Tar and ropes behind [<p>net]",
                "<p>Ada net | <h1>Tar and ropes</h1><p>Ada<p>Ada net | ''",
                "<p>Ada net | <h1>Tar and ropes</h1><p>net | LOST Ada in [Ada]",
            })
    void what_a_writer_says_above_the_text_is_no_new_word(
            String before, String after, String told) {
        OnRecord record = new OnRecord();
        record.head("Tar and ropes");
        record.head("Ada");

        assertThat(Told.html(before, after, record))
                .containsExactlyInAnyOrder(told.isEmpty() ? new String[0] : told.split("; ", -1));
    }
}
