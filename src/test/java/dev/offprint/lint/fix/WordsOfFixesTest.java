package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.rule.check.Fix.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repair that loses a word which it was not to touch is refused, and says which word. */
class WordsOfFixesTest {
    private static final String REFUSED = "the word \"%s\" would be lost in it";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <i>not so</i>        | so                    | not
                    <i>not so</i>        | <i title=not>so</i>   | ''
                    <a href=b>so far</a> | <img src=b alt=far>   | so
                    <a href=b>so far</a> | <img src=b alt='so far'> | ''
                    """)
    void what_becomes_markup_or_text_keeps_its_words(String old, String given, String lost) {
        Wrong wrong = new Wrong(old).writing(old, given).wording(Wording.RECAST, "");

        assertThat(refusal("<p>It is " + old + ".</p>", wrong)).isEqualTo(reason(lost));
    }

    @Test
    void a_word_that_something_stands_for_is_not_lost() {
        Wrong wrong =
                new Wrong("<i>not so</i>")
                        .writing("<i>not so</i>", "so")
                        .wording(Wording.RECAST, "not");

        assertThat(refusal("<p>It is <i>not so</i>.</p>", wrong)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KEPT     | <img src=b>                 | Pier
                    KEPT     | <img src=c alt=Pier>        | ''
                    KEPT     | <a href=Pier.jpg></a>       | ''
                    REPLACED | <img src=b>                 | ''
                    """)
    void what_stands_for_a_picture_is_kept_with_what_is_seen(
            Wording wording, String given, String lost) {
        Wrong wrong =
                new Wrong("<img src=b alt=Pier>")
                        .writing("<img src=b alt=Pier>", given)
                        .wording(wording, "");

        assertThat(refusal("<p>At noon.</p><img src=b alt=Pier>", wrong)).isEqualTo(reason(lost));
        assertThat(refusal("---\ntitle: T\n---\n<img src=b alt=Pier>", wrong))
                .isEqualTo(reason(lost));
    }

    @Test
    void a_picture_goes_with_what_stands_for_it() {
        Wrong wrong =
                new Wrong("<img src=b alt=Pier>")
                        .taking("<img src=b alt=Pier>")
                        .wording(Wording.KEPT, "");

        assertThat(refusal("<p>At noon.</p><img src=b alt=Pier>", wrong)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tide: out        | "Tide: out"  | ''
                    Tide: out        | "Tide"       | out
                    It\u00E2\u0080\u0099s: out | "It’s: out" | ''
                    """)
    void front_matter_that_nobody_can_read_keeps_its_words(String old, String given, String lost) {
        Wrong wrong = new Wrong(old).writing(old, given).without(given).inFields("title");

        assertThat(refusal("---\ntitle: " + old + "\n---\n\nEbb.\n", wrong))
                .isEqualTo(reason(lost));
    }

    @Test
    void a_field_that_can_be_read_may_get_another_value() {
        Wrong wrong = new Wrong("Tyde").writing("Tyde", "Tide").inFields("title");

        assertThat(refusal("---\ntitle: Tyde\n---\n\nEbb.\n", wrong)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    REPLACED | One <hr> two.          | One two. | 0
                    REPLACED | One <hr> two.          | Two.     | 4
                    REPLACED | One <hr> two.          | One.     | 12
                    REPLACED | <hr> caf&amp;eacute;   | café     | 8
                    KEPT     | <hr> caf&amp;eacute;   | café     | 0
                    REPLACED | <hr> 2.                | ''       | 8
                    REPLACED | <hr> \uD840\uDC00      | ''       | 8
                    REPLACED | <hr> <i title=one></i> | ''       | 0
                    """)
    void a_repair_takes_no_words_beside_what_was_found(
            Wording wording, String old, String given, int column) {
        Wrong wrong = new Wrong("<hr>").writing(old, given).wording(wording, "");

        assertThat(refusal("<p>" + old, wrong))
                .isEqualTo(
                        column == 0 ? "" : "the words at 1:" + column + " would be taken with it");
    }

    private static String reason(String lost) {
        return lost.isEmpty() ? "" : REFUSED.formatted(lost);
    }

    /** Why the one repair that there is of a post is not made; empty when it is. */
    private static String refusal(String text, Wrong wrong) {
        Outlook outlook = Told.outlook(Reach.SAFE, text, wrong.by("wrong"));
        assertThat(outlook.repaired() + outlook.refused().size()).isEqualTo(1);
        return outlook.refused().stream().map(FixResult.Refusal::reason).findFirst().orElse("");
    }
}
