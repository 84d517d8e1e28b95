package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes when something else is repaired is told with what it would go with. */
class TakenAlongTest {
    private static final String TIDE = "<p>The tide was out.</p>\n";
    private static final String BOX = "<div><i>x</i></div>";

    @Test
    void what_is_taken_along_goes_with_what_is_around_it() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong(BOX).taking(BOX).by("box"),
                                new Wrong("<i>x</i>").by("slanted", Severity.ERROR)))
                .containsExactly(
                        "box '<div><i>x</i></div>': safe '<div><i>x</i></div>'",
                        "slanted '<i>x</i>': safe '<div><i>x</i></div>'");
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"INFO", "WARNING"})
    void no_lesser_fault_is_told_of_what_is_taken_away(Severity severity) {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong(BOX).taking(BOX).unsafely().by("box"),
                                new Wrong("<i>x</i>").by("slanted", severity)))
                .containsExactly("box '<div><i>x</i></div>': unsafe '<div><i>x</i></div>'");
    }

    @Test
    void what_has_a_repair_of_its_own_is_told_and_would_go_by_that() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong(BOX).taking(BOX).unsafely().by("box"),
                                new Wrong("<i>x</i>")
                                        .writing("<i>x</i>", "x")
                                        .unsafely()
                                        .by("slanted")))
                .containsExactly(
                        "box '<div><i>x</i></div>': unsafe '<div><i>x</i></div>'",
                        "slanted '<i>x</i>': unsafe '<i>x</i>'>'x'");
    }

    @Test
    void what_a_safe_repair_takes_along_goes_safely_whatever_its_own_would_be() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong(BOX).taking(BOX).by("box"),
                                new Wrong("<i>x</i>")
                                        .writing("<i>x</i>", "x")
                                        .unsafely()
                                        .by("slanted", Severity.ERROR)))
                .containsExactly(
                        "box '<div><i>x</i></div>': safe '<div><i>x</i></div>'",
                        "slanted '<i>x</i>': safe '<div><i>x</i></div>'");
    }

    @Test
    void what_is_missing_in_what_is_taken_away_is_told() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong(BOX).taking(BOX).by("box"),
                                new Wrong("<i>|").saying("no name").by("nameless")))
                .containsExactly(
                        "box '<div><i>x</i></div>': safe '<div><i>x</i></div>'",
                        "nameless '': no name: safe '<div><i>x</i></div>'");
    }

    @Test
    void one_rule_says_once_of_a_thing_and_of_what_is_in_it_that_it_would_go() {
        Rule boxes =
                Wrong.rule(
                        "box",
                        Severity.WARNING,
                        Subject.ANY,
                        new Wrong(BOX).taking(BOX).unsafely(),
                        new Wrong("<i>x</i>").taking("<i>x</i>").unsafely());

        assertThat(Told.of(TIDE + BOX, boxes))
                .containsExactly("box '<div><i>x</i></div>': unsafe '<div><i>x</i></div>'");
    }

    @Test
    void what_a_repair_writes_anew_takes_nothing_along_unsaid() {
        assertThat(
                        Told.of(
                                TIDE + BOX,
                                new Wrong(BOX).writing("<div>", "<p>", "</div>", "</p>").by("box"),
                                new Wrong("<i>x</i>").beside("<div>").by("slanted")))
                .containsExactly(
                        "box '<div><i>x</i></div>': safe '<div>'>'<p>' '</div>'>'</p>'",
                        "slanted '<i>x</i>': safe '<div>'>'<p>' '</div>'>'</p>'");
    }

    @Test
    void what_goes_beside_a_removal_goes_with_what_touches_it_alone() {
        assertThat(
                        Told.of(
                                "<hr id=a><p>One.</p>Two.<hr id=b>",
                                new Wrong("<hr id=a><p>One.</p>Two.<hr id=b>")
                                        .taking("<hr id=a>", "<hr id=b>")
                                        .by("lines"),
                                new Wrong("<p>One.</p>")
                                        .beside("<hr id=a>")
                                        .by("after", Severity.ERROR),
                                new Wrong("Two.").beside("<hr id=b>").by("before", Severity.ERROR)))
                .containsExactly(
                        "lines '<hr id=a><p>One.</p>Two.<hr id=b>': safe '<hr id=a>' '<hr id=b>'",
                        "after '<p>One.</p>': safe '<hr id=a>'",
                        "before 'Two.': safe '<hr id=b>'");
    }

    @Test
    void what_is_taken_by_one_repair_and_beside_another_goes_with_the_one_that_takes_it() {
        assertThat(
                        Told.of(
                                TIDE + "<hr id=a><b>y</b><hr id=b>",
                                new Wrong("<hr id=a>").taking("<hr id=a>").by("line"),
                                new Wrong("<b>y</b><hr id=b>")
                                        .taking("<b>y</b>", "<hr id=b>")
                                        .by("end"),
                                new Wrong("<b>y</b>").by("strong", Severity.ERROR)))
                .containsExactly(
                        "line '<hr id=a>': safe '<hr id=a>'",
                        "end '<b>y</b><hr id=b>': safe '<b>y</b>' '<hr id=b>'",
                        "strong '<b>y</b>': safe '<b>y</b>'");
    }

    @Test
    void what_no_repair_touched_was_the_fault_of_another_thing_and_is_not_told() {
        assertThat(
                        Told.of(
                                "<h1>Tide</h1>" + TIDE + "<h3>Ebb</h3>",
                                new Wrong("<h1>Tide</h1>").taking("<h1>Tide</h1>").by("title"),
                                new Wrong("<h3>Ebb</h3>").beside("<h1>").by("order")))
                .containsExactly("title '<h1>Tide</h1>': safe '<h1>Tide</h1>'");
    }

    @Test
    void what_would_take_too_much_is_told_once_when_it_looks_otherwise_later() {
        String box = "<div>" + "The tide was out, and so were we. ".repeat(8);
        Rule boxes =
                Wrong.rule(
                        "box",
                        Severity.WARNING,
                        Subject.ANY,
                        new Wrong(box + "<i>x</i>").taking(box + "<i>x</i>"),
                        new Wrong(box).without("<i>").taking(box));

        assertThat(
                        Told.of(
                                box + "<i>x</i></div>",
                                boxes,
                                new Wrong("<i>x</i>").taking("<i>x</i>").by("slanted")))
                .containsExactly(
                        "box '"
                                + box
                                + "': m; without it too little of the text would be left: stays",
                        "slanted '<i>x</i>': safe '<i>x</i>'");
    }

    @Test
    void what_would_take_too_much_with_others_goes_with_what_takes_it_alone() {
        String first = "<p>" + "One was out at sea. ".repeat(6) + "</p>";
        String second = "<p>" + "Two was out at sea. ".repeat(6) + "</p>";
        Rule answers =
                Wrong.rule(
                        "answer",
                        Severity.ERROR,
                        Subject.ANY,
                        new Wrong(first).taking(first),
                        new Wrong(second).taking(second));

        assertThat(Told.of(first + second, answers, new Wrong(first).taking(first).by("advert")))
                .containsExactly(
                        "answer '"
                                + first
                                + "': m; without it too little of the text would be left: unsafe '"
                                + first
                                + "'",
                        "advert '" + first + "': unsafe '" + first + "'",
                        "answer '"
                                + second
                                + "': m; without it too little of the text would be left: stays");
    }
}
