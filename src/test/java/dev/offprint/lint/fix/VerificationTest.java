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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Test
    void what_each_of_several_repairs_says_of_words_holds_of_its_own() {
        Post before = post("<p>It is <b>not</b> so, <i>far</i> from it.</p>");
        Edit later = edit(before, "<i>far</i>", "");
        Edit first = edit(before, "<b>not</b>", "not");
        List<Fix> fixes =
                List.of(
                        Fix.removing(Safety.SAFE, later),
                        Fix.rewriting(Safety.SAFE, List.of(first)));

        Post after = post(Edit.apply(before.text(), List.of(later, first)));

        assertThat(Verification.fault(before, fixes, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<i></i>, <textarea>, false",
        "<i></i>, <script src=a>, false",
        "<i></i>, <!-- , false",
        "<i></i>, <textarea></textarea>, true",
        "<i></i>, <!-- -->, true",
        "<i></i>, `code`, true",
    })
    void nothing_is_opened_that_hides_what_follows(String old, String given, boolean isRight) {
        assertThat(fault("One, <i></i> two.", old, given, Fix.Wording.REPLACED).map(Fault::reason))
                .isEqualTo(
                        isRight ? Optional.empty() : Optional.of("the visible text would change"));
    }

    @Test
    void blanks_beside_letters_that_were_bytes_do_not_count_as_letters() {
        String bytes = "\u00C3\u00A9" + " ".repeat(20);

        assertThat(fault("Caf" + bytes + "shut", bytes, "é ", Fix.Wording.RESPELT)).isEmpty();
    }

    @Test
    void letters_that_were_bytes_become_fewer_and_not_too_few() {
        String bytes = "\u00C3\u00A9".repeat(4);

        assertThat(fault("Caf" + bytes, bytes, "éé", Fix.Wording.RESPELT)).isEmpty();
        assertThat(fault("Caf" + bytes, bytes, "é", Fix.Wording.RESPELT))
                .hasValueSatisfying(fault -> assertThat(fault.isOfWords()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Rated <b>★★★</b> here.</p> | <b>★★★</b> | ''",
                "<p>Rated <b>4/5</b> here.</p> | 4/5 | 5/4",
                "<p>The caf&amp;amp;eacute; shut.</p> | &amp;amp;eacute; | e",
            })
    void whatever_says_something_is_a_word(String body, String old, String given) {
        assertThat(fault(body, old, given, Fix.Wording.KEPT)).isPresent();
    }

    private static final String LINKS =
            "[A](https://a.example/a) <i></i>[b](https://a.example/b) <u></u>"
                    + "[c](https://a.example/c) <b></b>[d](https://a.example/d)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<i></i>              | ''                     | true",
                "<b></b>              | ''                     | true",
                "https://a.example/c  | https://a.example/x    | true",
                "a.example/c          | a.example/x            | true",
                "[c](https            | [c](http               | true",
                "<i></i>[b](          | [b](x                  | false",
                "[b](                 | [b](x                  | false",
                ") <u>                | x) <u>                 | false",
                "[d](                 | [d](x                  | false",
                "[A](                 | [A](x                  | false",
                "<u></u>              | <a href=\"y\"></a>     | true",
                "<u></u>              | https://a.example/u    | true",
                "[c](https://a.example/c) | c                  | true",
            })
    void an_address_changes_only_where_a_repair_says_so(String old, String given, boolean isRight) {
        assertThat(fault(LINKS, old, given, Fix.Wording.REPLACED).map(Fault::reason))
                .isEqualTo(
                        isRight
                                ? Optional.empty()
                                : Optional.of("an address elsewhere would change"));
    }

    /** What is looked for from one address to the next is not lost between several edits. */
    @ParameterizedTest
    @CsvSource({"[A](, 0", "[b](, 1", "[c](, 2", "[d](, 3"})
    void an_address_beside_one_of_many_edits_is_seen(String broken, int number) {
        Post before = post(LINKS);
        List<Edit> edits =
                new ArrayList<>(
                        List.of(
                                edit(before, "<b></b>", ""),
                                edit(before, "https://a.example/a", "https://a.example/x"),
                                edit(before, "<i></i>", ""),
                                edit(before, "https://a.example/c", "https://a.example/x"),
                                edit(before, "<u></u>", "")));
        assertThat(fault(before, edits)).isEmpty();

        edits.add(edit(before, broken, broken + "x"));
        edits.removeIf(edit -> number % 2 == 0 && edit.text().endsWith("/x"));

        assertThat(fault(before, edits)).contains("an address elsewhere would change");
    }

    @Test
    void where_an_address_is_missing_a_repair_may_write_it() {
        String link = "[Pier](https://a.example/a) [quay]()";

        assertThat(fault(link, "[quay](", "[quay](b", Fix.Wording.REPLACED)).isEmpty();
    }

    private static Optional<String> fault(Post before, List<Edit> edits) {
        Fix fix = Fix.replacing(Safety.SAFE, edits);
        return Verification.fault(before, List.of(fix), post(Edit.apply(before.text(), edits)))
                .map(Fault::reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "*five* of them      | true",
                "Five **of** them    | true",
                "`five` of them      | true",
                "_five_ of them      | true",
                "five \\* of them  | true",
                "# Five              | true",
                "> Five              | true",
                "- Five              | true",
                "5. Of them          | true",
                "`` of them``        | true",
                "---                 | true",
                "5 * 3 of them       | false",
                "5.5 of them         | false",
                "#five               | false",
                "<b title='*a*'>Five</b> of them | false",
                "<!-- *a* -->Five    | false",
            })
    void marks_do_not_begin_to_count(String next, boolean isMarked) {
        String said = next.replace("\\\\", "\\");
        Optional<Fault> fault =
                fault("<div></div>\n" + said + "\n", "<div></div>\n", "", Fix.Wording.REPLACED);

        assertThat(fault.map(Fault::reason))
                .isEqualTo(
                        isMarked
                                ? Optional.of("what follows would be read as Markdown")
                                : Optional.empty());
        assertThat(fault("<div></div>\n\n" + said, "<div></div>\n", "", Fix.Wording.REPLACED))
                .isEmpty();
    }

    @Test
    void what_holds_an_address_is_something_that_goes() {
        String box = "<div><a href=\"b\"></a></div>\n";

        assertThat(fault(box + "*five* of them\n", box, "", Fix.Wording.REPLACED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'date: 1', 'date: 2', date, ''",
        "'date: 1', 'date: 2', *, ''",
        "'title: Tide', '', *, ''",
        "'date: 1', 'date: 2', title, an undeclared field of the front matter would change",
        "'date: 1', 'day: 1', date, an undeclared field of the front matter would change",
        "'date: 1\n', '', title, an undeclared field of the front matter would change",
        "'---\ntitle: Tide\ndate: 1\n---\n', '', *, the front matter would be lost",
    })
    void a_field_changes_only_where_a_repair_says_so(
            String old, String given, String field, String expected) {
        Post before = post("---\ntitle: Tide\ndate: 1\n---\n\nText.\n");
        Edit edit = edit(before, old.translateEscapes(), given.translateEscapes());
        Fix fix = Fix.ofFields(Safety.SAFE, List.of(edit), Set.of(field));
        Post after =
                PostParser.parse(Source.of("post.md", Edit.apply(before.text(), List.of(edit))));

        assertThat(Verification.fault(before, List.of(fix), after).map(Fault::reason).orElse(""))
                .isEqualTo(expected);
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
