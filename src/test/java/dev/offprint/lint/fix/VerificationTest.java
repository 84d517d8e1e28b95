package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.Finding;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fix that does more than it says of the words in its own edits is refused. */
class VerificationTest {
    @ParameterizedTest
    @CsvSource({
        "<p>He paid 5 crowns</b> and left.</p>, crowns</b>, ''",
        "<p>He paid <span>five hundred</span>.</p>, <span>f, ''",
        "<p>He paid <span>five hundred</span>.</p>, d</span>, ''",
        "<p>He paid <span>five hundred</span>.</p>, <span>five, <span>nine",
        "<p>The har\u00ADbour froze.</p>, r\u00ADb, r",
        "<p>The caf&amp;eacute; shut.</p>, f&amp;eacute;, f",
        "<p>It is <b>not</b> so.</p>, <b>not</b>, ''",
        "Two *and* three., *and*, ''",
    })
    void words_that_are_to_be_kept_are_kept_to_the_letter(String body, String old, String given) {
        assertThat(fault(body, old, given, Fix.Wording.KEPT))
                .hasValueSatisfying(fault -> assertThat(fault.isOfWords()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "<p>He paid 5 crowns</b> and left.</p>, </b>, ''",
        "<p>He paid <span>five</span>.</p>, <span>five</span>, five",
        "<p>The har\u00ADbour froze.</p>, \u00AD, ''",
        "<p>The caf&amp;eacute; shut.</p>, &amp;eacute;, &eacute;",
        "<p>The caf&eacute; shut.</p>, &eacute;, é",
        "Two **and** three., **and**, <b>and</b>",
    })
    void what_changes_no_letter_may_be_done(String body, String old, String given) {
        assertThat(fault(body, old, given, Fix.Wording.KEPT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "It\u00E2\u0080\u0099s so., \u00E2\u0080\u0099, ’, true",
        "The caf\u00C3\u00A9 shut., f\u00C3\u00A9, fé, true",
        "The caf\u00C3\u00A9 shut., f\u00C3\u00A9, é, false",
        "It\u00E2\u0080\u0099s so., t\u00E2\u0080\u0099s, ’s, false",
    })
    void what_is_spelt_anew_keeps_its_plain_letters(
            String body, String old, String given, boolean isRight) {
        assertThat(fault(body, old, given, Fix.Wording.RESPELT).isEmpty()).isEqualTo(isRight);
    }

    @Test
    void words_that_an_edit_joins_are_other_words() {
        Post before = post("<p>He was not <b></b> able to come.</p>");
        Edit edit = edit(before, " <b></b> ", "");
        Post after = post(Edit.apply(before.text(), List.of(edit)));

        assertThat(new WordVerification(before, Origins.SAME, before).fault(List.of(edit), after))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason()).startsWith("the words at 5:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"b.gif\" width=\"1\" height=\"1\">",
                "<!-- slot -->",
                "<iframe src=\"b\"></iframe>"
            })
    void a_removal_takes_no_words_beside_what_was_found(String found) {
        Post before = post("<p>Under the moon a seal " + found + " sleeps here.</p>");
        int start = before.text().indexOf(found);
        Span span = new Span(start, start + found.length());
        Span more = new Span(start, before.text().indexOf(" here"));
        Rule rule = Catalogue.builtIn().find("tracking/pixel").orElseThrow();
        WordVerification words = new WordVerification(before, Origins.SAME, before);

        assertThat(words.beyond(List.of(finding(rule, span, span)))).isEmpty();
        assertThat(words.beyond(List.of(finding(rule, span, more))))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason()).endsWith("would be taken with it"));
    }

    private static Finding finding(Rule rule, Span found, Span taken) {
        Fix fix = Fix.removing(Safety.SAFE, Edit.delete(taken));
        return new Finding(rule, found, "m", fix, false);
    }

    private static Optional<Fault> fault(
            String body, String old, String given, Fix.Wording wording) {
        Post before = post(body);
        Edit edit = edit(before, old, given);
        Fix fix =
                switch (wording) {
                    case KEPT -> Fix.rewriting(Safety.SAFE, List.of(edit));
                    case RESPELT -> Fix.respelling(Safety.SAFE, List.of(edit));
                    case RECAST -> Fix.recasting(Safety.SAFE, List.of(edit));
                    case REPLACED -> Fix.replacing(Safety.SAFE, List.of(edit));
                };
        return Verification.fault(
                before, List.of(fix), post(Edit.apply(before.text(), List.of(edit))));
    }

    private static Edit edit(Post post, String old, String given) {
        int at = post.text().indexOf(old);
        return new Edit(new Span(at, at + old.length()), given);
    }

    private static Post post(String text) {
        String head = text.startsWith("---") ? "" : "---\ntitle: T\n---\n\n";
        return PostParser.parse(Source.of("post.md", head + text));
    }
}
