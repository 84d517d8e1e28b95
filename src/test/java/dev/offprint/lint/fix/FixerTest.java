package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Guard;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixerTest {

    @Test
    void a_fix_that_swallows_text_is_left_out_and_the_others_stay() {
        Post post = post("<p>One.</p><i>x</i><p>Two.</p><b>y</b><p>Three.</p>");
        // The first opens a comment that hides what follows; the second is what it says.
        Rule hides = rule("test/hides", edit("<i>x</i>", "<!-- ", false));
        Rule tidy = rule("test/tidy", edit("<b>y</b>", "", true));

        FixResult result = fix(post, hides, tidy);

        assertThat(result.hasChanged()).isTrue();
        assertThat(result.post().text()).isEqualTo("<p>One.</p><i>x</i><p>Two.</p><p>Three.</p>");
        assertThat(result.repaired())
                .extracting(finding -> finding.rule().id())
                .containsExactly("test/tidy");
        assertThat(result.refused())
                .singleElement()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.finding().rule().id()).isEqualTo("test/hides");
                            assertThat(refusal.reason()).isEqualTo("the visible text would change");
                        });
    }

    @Test
    void a_fix_that_glues_an_address_to_a_word_is_left_out() {
        Post post = post("<p>See http://a.example/x<b></b>yz</p>");

        FixResult result = fix(post, rule("test/glue", edit("<b></b>", "", true)));

        assertThat(result.hasChanged()).isFalse();
        assertThat(result.refused()).hasSize(1);
    }

    @Test
    void a_fix_may_change_only_the_fields_that_it_declares() {
        Post post = post("---\ntitle: Tide\ndate: 1\n---\nText.\n");
        Rule other =
                rule(
                        "test/fields",
                        (current, found) -> {
                            int at = current.text().indexOf("Tide");
                            if (at >= 0) {
                                Span span = new Span(at, at + 4);
                                Edit edit = new Edit(span, "Ebb");
                                found.accept(
                                        Match.of(
                                                span,
                                                "m",
                                                Fix.ofFields(
                                                        Safety.SAFE,
                                                        List.of(edit),
                                                        Set.of("date"))));
                            }
                        });

        assertThat(fix(post, other).hasChanged()).isFalse();
    }

    @Test
    void two_rules_that_undo_each_other_end() {
        Post post = post("<p class='a'>One.</p>");
        Rule there = rule("test/there", edit("class='a'", "class='b'", false));
        Rule back = rule("test/back", edit("class='b'", "class='a'", false));

        FixResult result = fix(post, there, back);

        assertThat(result.refused()).isNotEmpty();
        assertThat(result.post().text()).contains("One.");
    }

    /** A rule of a user may be like that; it costs what it may cost, and no more. */
    @Test
    @Timeout(60)
    void a_rule_that_finds_what_it_wrote_comes_to_an_end() {
        Post post = post("<p>One.</p><hr>" + "<p>Two.</p>".repeat(2000));

        FixResult result = fix(post, rule("test/again", edit("<hr>", "<hr ><hr>", false)));

        assertThat(result.repairs()).hasSizeBetween(20, 250);
        assertThat(result.post().text()).startsWith("<p>One.</p><hr ><hr >").endsWith("Two.</p>");
    }

    @Test
    void an_unsafe_fix_waits_for_consent() {
        Post post = post("<p>One.</p><b>y</b>");
        Rule unsafe =
                rule(
                        "test/unsafe",
                        (current, found) -> {
                            int at = current.text().indexOf("<b>");
                            if (at >= 0) {
                                Span span = new Span(at, at + 8);
                                found.accept(
                                        Match.of(
                                                span,
                                                "m",
                                                Fix.removing(Safety.UNSAFE, Edit.delete(span))));
                            }
                        });

        assertThat(fix(post, unsafe).hasChanged()).isFalse();
        assertThat(new Fixer(new Linter(List.of(unsafe)), true).fix(post).post().text())
                .isEqualTo("<p>One.</p>");
    }

    @Test
    void a_removal_past_the_guard_becomes_unsafe() {
        String article = "Somebody came to read this sentence, and the one after it. ".repeat(8);
        Post post =
                post(
                        "<div id=\"dfp-ad-1\"><p>"
                                + article
                                + "</p></div><p>"
                                + article
                                + "</p>More.");

        assertThat(slot(post).fix().orElseThrow().safety()).isEqualTo(Safety.UNSAFE);
    }

    @Test
    void a_removal_of_most_of_the_text_is_not_offered() {
        String article = "Somebody came to read this sentence, and the one after it. ".repeat(8);
        Post post = post("<div id=\"dfp-ad-1\"><p>" + article + "</p></div><p>More.</p>");

        assertThat(slot(post).fix()).isEmpty();
        assertThat(slot(post).message()).endsWith("too little of the text would be left");
    }

    private static Finding slot(Post post) {
        FixResult result = new Fixer(new Linter(Catalogue.builtIn().rules()), false).fix(post);
        assertThat(result.hasChanged()).isFalse();
        return result.remaining().stream()
                .filter(finding -> finding.rule().id().equals("ad/slot"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_removed_slot_takes_its_blank_line_with_it() {
        assertThat(repaired("One.\n\n<div id=\"dfp-ad-1\"></div>\n\nTwo.\n"))
                .isEqualTo("One.\n\nTwo.\n");
    }

    @Test
    void paragraphs_around_a_removed_slot_stay_two() {
        assertThat(repaired("One.\n<div id=\"dfp-ad-1\"></div>\n\nTwo.\n"))
                .isEqualTo("One.\n\nTwo.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "<div id=dfp-ad-1>Buy it!</div>, 6, true",
        "<div id=dfp-ad-1></div>, 0, false",
        "<div id=dfp-ad-1><a href=x.html></a></div>, 0, true",
        "<div id=dfp-ad-1><img src=x.png alt=Buy></div>, 0, true",
        "<div id=dfp-ad-1><script src=x.js></script></div>, 0, false",
        "<div id=dfp-ad-1><script src=x.js></script><iframe src=x.html></iframe></div>, 0, true",
    })
    void what_a_reader_can_miss_of_a_removal_is_counted(
            String slot, int characters, boolean isSeen) {
        Post post = post("<p><a href=a.html>One.</a></p>" + slot + "<p><a href=b.html>Two.</a>");

        assertThat(new Fixer(new Linter(Catalogue.builtIn().rules()), false).fix(post).repairs())
                .filteredOn(repair -> repair.finding().rule().id().equals("ad/slot"))
                .singleElement()
                .satisfies(
                        repair -> {
                            assertThat(repair.characters()).isEqualTo(characters);
                            assertThat(repair.isSeen()).isEqualTo(isSeen);
                            assertThat(repair.origin().of(post.text())).isEqualTo(slot);
                        });
    }

    @Test
    void what_two_repairs_break_only_together_is_found_out() {
        Post post = post("<p>One.</p><i>x</i><p>Two.</p><u>z</u><p>Three.</p><b>y</b><p>Four.</p>");
        // Each alone says nothing; both make a comment of what stands between them.
        Rule opens = rule("test/opens", edit("<i>x</i>", "<i>x</i><!-- a --", false));
        Rule harmless = rule("test/harmless", edit("<u>z</u><p>", "<u>z</u><hr><p>", false));

        FixResult result = fix(post, opens, harmless);

        assertThat(result.post().text()).contains("<u>z</u><hr>").doesNotContain("<!--");
        assertThat(result.refused())
                .extracting(refusal -> refusal.finding().rule().id())
                .containsOnly("test/opens");
        assertThat(result.refused().get(0).origin().of(post.text())).isEqualTo("<i>x</i>");
    }

    @Test
    void of_two_repairs_that_hold_only_without_each_other_one_is_made() {
        Post post = post("At q1 <b>five</b> q2 they came.\n\nOne <hr> two.\n");

        // One sign is a sign; two of them make code of what stands between.
        FixResult result =
                fix(
                        post,
                        new Wrong("q1").writing("q1", "`").by("test/opens"),
                        new Wrong("q2").writing("q2", "`").by("test/closes"),
                        new Wrong("<hr>").taking("<hr>").by("test/line"));

        assertThat(result.post().text()).isEqualTo("At ` <b>five</b> q2 they came.\n\nOne  two.\n");
        assertThat(result.refused())
                .extracting(refusal -> refusal.finding().rule().id())
                .containsExactly("test/closes");
    }

    @Test
    void what_is_refused_keeps_nothing_else_from_being_repaired_later() {
        FixResult result =
                fix(
                        post("<p>One.</p><i>x</i><p>Two.</p><u><b>y</b></u>"),
                        new Wrong("<i>x</i>").writing("<i>x</i>", "<!-- ").by("test/hides"),
                        new Wrong("<b>y</b>").taking("<b>y</b>").by("test/tidy"),
                        new Wrong("<u></u>").taking("<u></u>").by("test/empty"));

        assertThat(result.post().text()).isEqualTo("<p>One.</p><i>x</i><p>Two.</p>");
        assertThat(result.refused()).hasSize(1);
    }

    @Test
    void repairs_are_told_by_place_and_what_contains_others_is_made_before_them() {
        FixResult result =
                fix(
                        post("One.<hr><div><i></i></div><u></u><b></b>Two."),
                        new Wrong("<hr>").taking("<hr>").by("test/line"),
                        new Wrong("<div>").taking("<i></i>").by("test/inner"),
                        new Wrong("<i>").taking("<div><i></i></div>").by("test/outer"),
                        new Wrong("<u></u>").taking("<u></u>").by("test/less"),
                        new Wrong("</u>").taking("<u></u><b></b>").by("test/more"));

        assertThat(result.post().text()).isEqualTo("One.Two.");
        assertThat(result.repaired())
                .extracting(finding -> finding.rule().id())
                .containsExactly("test/line", "test/outer", "test/more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href=b>b</a>", "https://a.example/b", "<img src=b>"})
    void what_begins_behind_a_removal_does_not_go_with_it(String next) {
        FixResult result =
                fix(post("One.<hr>" + next), new Wrong("<hr>").taking("<hr>").by("test/line"));

        assertThat(result.repairs())
                .singleElement()
                .satisfies(repair -> assertThat(repair.isSeen()).isFalse());
    }

    @Test
    void code_that_shows_an_advert_is_content() {
        String post =
                "```html\n<div id=\"dfp-ad-1\"></div>\n```\n\n`<ins class=\"adsbygoogle\">`\n";

        assertThat(repaired(post)).isEqualTo(post);
    }

    private static String repaired(String text) {
        return new Fixer(new Linter(Catalogue.builtIn().rules()), false)
                .fix(post(text))
                .post()
                .text();
    }

    private static FixResult fix(Post post, Rule... rules) {
        return new Fixer(new Linter(List.of(rules)), false).fix(post);
    }

    private static Post post(String text) {
        return PostParser.parse(Source.of("post.md", text));
    }

    /** Objects to every {@code old} and offers {@code now} instead. */
    private static PostCheck edit(String old, String now, boolean removes) {
        return (post, found) -> {
            int at = post.text().indexOf(old);
            if (at >= 0) {
                Span span = new Span(at, at + old.length());
                List<Edit> edits = new ArrayList<>(List.of(new Edit(span, now)));
                Fix fix =
                        removes
                                ? Fix.removing(Safety.SAFE, edits.get(0))
                                : Fix.rewriting(Safety.SAFE, edits);
                found.accept(Match.of(span, "message", fix));
            }
        };
    }

    private static Rule rule(String id, PostCheck check) {
        return new Rule(
                id,
                "test",
                Subject.ANY,
                "summary",
                "message",
                Severity.WARNING,
                List.of(),
                List.of(new Matcher.OnPost(check)),
                new Repair.None(),
                Safety.SAFE,
                Guard.DEFAULT);
    }

    /** What is searched is counted, and each text of a thousand pairs is searched only once. */
    @Test
    void of_many_pictures_that_stand_twice_all_go_in_one_pass() {
        String picture = "[![](https://e.example/f/kit.png)](https://o.example/kit)\n\n";
        String text =
                "---\nfrom: https://e.example/1\n---\n" + ("The lamp.\n\n" + picture).repeat(2000);
        Post post = PostParser.parse(Source.of("post.md", text));
        List<Rule> rule = Catalogue.builtIn().find("ad/linked-picture").stream().toList();

        List<Finding> found = new Linter(rule).lint(post);

        assertThat(found).hasSize(2000);
    }
}
