package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows only once something else is repaired is a part of that, or says so. */
class LateFindingTest {
    private static final String TIDE = "<p>The tide was out.</p>\n";
    private static final String BOX = "<div><i>x</i></div>";

    @Test
    void what_a_repair_empties_goes_with_it() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<div></div>").taking("<div></div>").by("empty")))
                .containsExactly("slanted '<i>x</i>': safe '<div><i>x</i></div>'");
    }

    @Test
    void what_is_repaired_once_something_beside_it_is_gone_is_told_as_that() {
        assertThat(
                        Told.of(
                                TIDE + "<i>x</i><u>y</u>",
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<u>y</u>")
                                        .without("<i>")
                                        .taking("<u>y</u>")
                                        .by("lined")))
                .containsExactly(
                        "slanted '<i>x</i>': safe '<i>x</i>'", "lined '<u>y</u>': safe '<u>y</u>'");
    }

    @Test
    void what_a_repair_empties_but_nothing_takes_is_told_as_it_stands() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<div></div>").by("empty")))
                .containsExactly(
                        "empty '<div><i>x</i></div>': stays",
                        "slanted '<i>x</i>': safe '<i>x</i>'");
    }

    @Test
    void what_a_safe_repair_empties_and_only_another_takes_is_told_apart() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<div></div>")
                                        .taking("<div></div>")
                                        .unsafely()
                                        .by("empty")))
                .containsExactly(
                        "empty '<div><i>x</i></div>': m, once the rest of it is repaired: unsafe"
                                + " '<div><i>x</i></div>'",
                        "slanted '<i>x</i>': safe '<i>x</i>'");
    }

    @Test
    void a_title_said_once_more_goes_with_the_field_that_it_repeats() {
        String text = "---\ntitle: Tyde\n---\n\n# Tide\n\nEbb.\n";

        assertThat(
                        Told.of(
                                text,
                                new Wrong("Tyde")
                                        .writing("Tyde", "Tide")
                                        .inFields("title")
                                        .by("spelling"),
                                Wrong.rule(
                                        "repeated",
                                        Severity.WARNING,
                                        Subject.REPEATED_TITLE,
                                        new Wrong("# Tide\n\n")
                                                .beside("title: Tide")
                                                .taking("# Tide\n\n"))))
                .containsExactly("spelling 'Tyde': safe 'Tyde'>'Tide' '# Tide\n\n'");
    }

    @Test
    void a_late_repair_of_many_places_is_a_part_of_what_brought_about_each() {
        assertThat(
                        Told.of(
                                "<p id=a><i>x</i></p>One.<p id=b><u>y</u></p>Two.<p id=c></p>",
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<u>y</u>").taking("<u>y</u>").by("lined"),
                                new Wrong("<p id=a></p>")
                                        .taking("<p id=a></p>", "<p id=b></p>")
                                        .by("empty")))
                .containsExactly(
                        "slanted '<i>x</i>': safe '<p id=a><i>x</i></p>'",
                        "lined '<u>y</u>': safe '<p id=b><u>y</u></p>'");
    }

    @Test
    void what_none_brought_about_of_a_late_repair_of_many_places_is_told_where_it_is() {
        assertThat(
                        Told.of(
                                "<p id=a><i>x</i></p>One.<p id=b></p>Two.<p id=c></p>",
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<p id=a></p>")
                                        .taking("<p id=a></p>", "<p id=b></p>", "<p id=c></p>")
                                        .by("empty")))
                .containsExactly(
                        "slanted '<i>x</i>': safe '<p id=a><i>x</i></p>'",
                        "empty '<p id=b></p>': m, once the rest of it is repaired: safe"
                                + " '<p id=b></p>' '<p id=c></p>'");
    }

    @Test
    void what_is_left_of_a_late_repair_in_the_place_of_its_finding_is_told_there() {
        assertThat(
                        Told.of(
                                "<p id=a><b></b></p>One.<p id=b><i>x</i></p>",
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<p id=a><b></b></p>")
                                        .without("<i>")
                                        .taking("<b></b>", "<p id=b></p>")
                                        .by("empty")))
                .containsExactly(
                        "empty '<p id=a><b></b></p>': m, once the rest of it is repaired: safe"
                                + " '<b></b>'",
                        "slanted '<i>x</i>': safe '<p id=b><i>x</i></p>'");
    }

    @Test
    void what_the_repair_takes_of_a_late_finding_tells_what_brought_it_about() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<div>")
                                        .beside("<div></div>")
                                        .taking("<div></div>")
                                        .by("empty")))
                .containsExactly("slanted '<i>x</i>': safe '<div><i>x</i></div>'");
    }

    @Test
    void what_is_part_of_something_that_is_not_told_is_told_itself() {
        String box = "<div class=a><i>x</i></div>";
        Rule boxes =
                Wrong.rule(
                        "box",
                        Severity.WARNING,
                        Subject.ANY,
                        new Wrong(box).writing("class=a", "class=b"),
                        new Wrong("<i>x</i>").taking("<i>x</i>"));

        assertThat(
                        Told.of(
                                TIDE + box,
                                boxes,
                                new Wrong("<div class=b></div>")
                                        .taking("<div class=b></div>")
                                        .by("empty")))
                .containsExactly(
                        "box '<div class=a><i>x</i></div>': safe 'class=a'>'class=b'",
                        "empty '<div class=a><i>x</i></div>': m, once the rest of it is repaired:"
                                + " safe '<div class=a><i>x</i></div>'");
    }

    @Test
    void a_title_said_once_more_is_no_part_of_a_repair_of_the_text() {
        assertThat(
                        Told.of(
                                "# Tide\n\n<i>x</i>Ebb.\n",
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                Wrong.rule(
                                        "repeated",
                                        Severity.WARNING,
                                        Subject.REPEATED_TITLE,
                                        new Wrong("# Tide\n\n")
                                                .without("<i>")
                                                .taking("# Tide\n\n"))))
                .containsExactly(
                        "repeated '# Tide\n\n': safe '# Tide\n\n'",
                        "slanted '<i>x</i>': safe '<i>x</i>'");
    }

    @Test
    void what_a_late_repair_does_elsewhere_is_no_part_of_what_brought_it_about() {
        assertThat(
                        Told.of(
                                BOX + TIDE + "<hr>",
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<div></div>").beside("<hr>").taking("<hr>").by("line")))
                .containsExactly(
                        "line '<div><i>x</i></div>': m, once the rest of it is repaired: safe"
                                + " '<hr>'",
                        "slanted '<i>x</i>': safe '<i>x</i>'");
    }

    @ParameterizedTest
    @CsvSource({
        "<div></div>|, <i>x</i>, ''",
        "</p>|, '', <i>x</i>",
    })
    void what_a_late_repair_puts_beside_its_place_is_a_part_of_what_brought_it_about(
            String place, String before, String behind) {
        String line = "''>'<hr>'";

        assertThat(
                        Told.of(
                                "<p>One.</p><div><i>x</i></div>" + TIDE,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted"),
                                new Wrong("<div></div>")
                                        .without("<hr>")
                                        .writing(place, "<hr>")
                                        .by("line")))
                .containsExactly(
                        "slanted '<i>x</i>': safe"
                                + (before.isEmpty() ? "" : " '" + before + "'")
                                + " "
                                + line
                                + (behind.isEmpty() ? "" : " '" + behind + "'"));
    }

    /** A repair that another came before is told with the edits that it would have made. */
    @Test
    void two_repairs_that_cross_each_other_are_told_apart() {
        String apart = "empty '%s': m, once the rest of it is repaired: safe '%s'";

        assertThat(
                        Told.of(
                                TIDE + BOX + "<hr>",
                                new Wrong("<i>x</i>").writing("<i>x</i>", "<b></b>").by("slanted"),
                                new Wrong("x").taking("x</i>", "</div><hr>").by("letter"),
                                new Wrong("<div><b></b></div>")
                                        .taking("<div><b></b></div>")
                                        .by("empty")))
                .containsExactly(
                        apart.formatted(BOX, BOX),
                        "slanted '<i>x</i>': safe '<i>x</i>'>'<b></b>'",
                        "letter 'x': safe 'x</i>' '</div><hr>'");
    }
}
