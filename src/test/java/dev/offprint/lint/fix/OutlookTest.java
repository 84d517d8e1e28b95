package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.PostCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is repaired it is told what would go and what would stay. */
class OutlookTest {
    private static final String TIDE = "<p>The tide was out.</p>\n";

    /** Two places of one rule that only their messages tell apart, one of which would be filled. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_several_things_missing_in_one_place_the_one_that_is_put_there_goes(boolean isFirst) {
        Wrong title = new Wrong(TIDE + "|").saying("no title").writing(TIDE + "|", "<b>T</b>");
        Wrong day = new Wrong(TIDE + "|").saying("no day");
        Rule missing =
                isFirst ? missing(title.without("<b>T"), day) : missing(day, title.without("<b>T"));

        assertThat(Told.of(TIDE, missing))
                .containsExactlyInAnyOrder(
                        "missing '': no title: safe ''>'<b>T</b>'", "missing '': no day: stays");
    }

    @Test
    void what_was_not_repaired_is_still_there_when_it_is_told_in_other_words() {
        assertThat(
                        Told.of(
                                TIDE,
                                missing(
                                        new Wrong(TIDE + "|")
                                                .saying("no title, as no day")
                                                .writing(TIDE + "|", "<b>T</b>")
                                                .without("<b>T"),
                                        new Wrong(TIDE + "|")
                                                .saying("no day, as no title")
                                                .without("<b>T"),
                                        new Wrong(TIDE + "|").saying("no day").beside("<b>T"))))
                .containsExactlyInAnyOrder(
                        "missing '': no title, as no day: safe ''>'<b>T</b>'",
                        "missing '': no day, as no title: stays");
    }

    private static Rule missing(PostCheck... checks) {
        return Wrong.rule("missing", Severity.WARNING, Subject.ANY, checks);
    }

    @Test
    void of_several_things_missing_in_one_place_the_one_that_is_still_told_stays() {
        assertThat(
                        Told.of(
                                "<i>x</i>" + TIDE,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                missing(
                                        new Wrong(TIDE + "|").saying("no end").beside("<i>"),
                                        new Wrong(TIDE + "|").saying("no day"))))
                .containsExactly(
                        "slanted '<i>x</i>': safe '<i>x</i>'", "missing '': no day: stays");
    }

    /** These two names have one hash code. */
    @Test
    void what_two_rules_find_in_one_place_is_told_of_each() {
        assertThat(
                        Told.of(
                                "<i>x</i>" + TIDE,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong(TIDE + "|").beside("<i>").by("Aa"),
                                new Wrong(TIDE + "|").by("BB")))
                .containsExactly("slanted '<i>x</i>': safe '<i>x</i>'", "BB '': stays");
    }

    @Test
    void what_is_repaired_is_counted_and_the_rest_is_told_of_the_repaired_post() {
        Outlook outlook =
                Told.outlook(
                        Reach.SAFE,
                        TIDE + "<i>x</i><b>z</b><u>y</u>",
                        new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                        new Wrong("<u>y</u>").taking("<u>y</u>").by("lined"),
                        new Wrong("<b>z</b>").taking("<b>z</b>").unsafely().by("strong"),
                        new Wrong("<p>").by("old"));

        assertThat(outlook.repaired()).isEqualTo(2);
        assertThat(outlook.post().text()).isEqualTo(TIDE + "<b>z</b>");
        assertThat(Told.of(outlook))
                .containsExactly("old '<p>': stays", "strong '<b>z</b>': unsafe '<b>z</b>'");
    }

    @Test
    void a_repair_that_joins_two_words_is_found_out_and_left_out() {
        Outlook outlook =
                Told.outlook(
                        Reach.SAFE,
                        "<p>He was not <b></b> able to come.</p><hr>",
                        new Wrong(" <b></b> ").taking(" <b></b> ").by("empty"),
                        new Wrong("<hr>").taking("<hr>").by("line"));

        assertThat(outlook.post().text()).isEqualTo("<p>He was not <b></b> able to come.</p>");
        assertThat(outlook.repaired()).isEqualTo(1);
        assertThat(outlook.refused())
                .singleElement()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.finding().rule().id()).isEqualTo("empty");
                            assertThat(refusal.isUnproved()).isTrue();
                            assertThat(refusal.reason())
                                    .startsWith("the words at 1:11 would be lost");
                        });
    }

    @Test
    void what_could_not_be_repaired_unasked_is_no_refusal() {
        Wrong opening = new Wrong("<i>x</i>").writing("<i>x</i>", "<!--").unsafely();

        assertThat(Told.outlook(Reach.SAFE, "<i>x</i>" + TIDE, opening.by("opens")).refused())
                .isEmpty();
        assertThat(Told.outlook(Reach.UNSAFE, "<i>x</i>" + TIDE, opening.by("opens")).refused())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "INFO, 3, 3",
        "INFO, 4, 1",
        "INFO, 5, 1",
        "WARNING, 4, 4",
    })
    void a_remark_of_more_than_three_places_is_made_once(Severity severity, int count, int told) {
        List<String> lines = Told.of(TIDE + PLACES, remark(severity, count, ""), OTHER);

        assertThat(lines).contains("other 'out': stays").hasSize(told + 1);
        assertThat(lines.get(1))
                .isEqualTo(
                        told == count
                                ? "remark '<hr id=1>': stays"
                                : "remark '<hr id=1>': m (and "
                                        + (count - 1)
                                        + " more like it): stays");
    }

    @Test
    void what_is_counted_already_is_told_place_by_place() {
        assertThat(Told.of(TIDE + PLACES, remark(Severity.INFO, 5, " (and 9 more like it)")))
                .hasSize(5);
    }

    @Test
    void a_remark_that_a_repair_makes_good_is_told_in_each_place() {
        List<Wrong> places = places(5, "");
        places.set(1, places.get(1).taking("<hr id=2>"));
        places.set(3, places.get(3).taking("<hr id=4>"));

        assertThat(Told.of(TIDE + PLACES, rule(Severity.INFO, places))).hasSize(5);
    }

    private static final String PLACES = "<hr id=1><hr id=2><hr id=3><hr id=4><hr id=5>";
    private static final Rule OTHER = new Wrong("out").by("other", Severity.INFO);

    private static Rule remark(Severity severity, int count, String more) {
        return rule(severity, places(count, more));
    }

    private static Rule rule(Severity severity, List<Wrong> places) {
        return Wrong.rule("remark", severity, Subject.ANY, places.toArray(PostCheck[]::new));
    }

    private static List<Wrong> places(int count, String more) {
        List<Wrong> places = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            places.add(new Wrong("<hr id=" + i + ">").saying("m" + more));
        }
        return places;
    }
}
