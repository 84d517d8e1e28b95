package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After a repair only what it edited may differ. */
class EditedWordsTest {
    private static final Pattern EDIT = Pattern.compile("\\[([^\\[\\]]*)→([^\\[\\]]*)]");

    /** A text as it was, and what was edited in it: {@code one [two→2] three}. */
    private record Repair(String before, List<Edit> edits) {
        static Repair of(String drawn) {
            StringBuilder before = new StringBuilder();
            List<Edit> edits = new ArrayList<>();
            Matcher edit = EDIT.matcher(drawn);
            int at = 0;
            while (edit.find()) {
                before.append(drawn, at, edit.start());
                int start = before.length();
                before.append(edit.group(1));
                edits.add(new Edit(new Span(start, before.length()), edit.group(2)));
                at = edit.end();
            }
            return new Repair(before.append(drawn, at, drawn.length()).toString(), edits);
        }

        String after() {
            return Edit.apply(before, edits);
        }

        List<String> told(String result) {
            Changes changes = Changes.of(edits);
            return Told.lines(
                    before,
                    Proof.compare(
                            WordReader.HTML.read(before, 0),
                            changes.taken(),
                            WordReader.HTML.read(result, 0),
                            changes.given()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tar [rope→net] sail",
                "tar [rope→] sail",
                "tar [→rope ]sail",
                // An edit through a word leaves a part of it.
                "tar sea[gull→] sail",
                "tar [sea→]gull sail",
                "tar se[agu→]ll sail",
                "tar se[agu→x]ll sail",
                "tar [r→R]ope sail",
                "tar rop[e→es] sail",
                "tar rope[→s] sail",
                "tar [→s]rope sail",
                "tar ro[→-]pe sail",
                "tar <b>ro</b>[<i>→]pe[</i>→] sail",
                "tar ro[pe ne→]t sail",
                "tar[ rope→] sail [mast→oar] keel",
                "<p>tar</p>[<p>→<div>]rope[</p>→</div>]<p>net</p>",
            })
    void what_was_edited_may_differ(String drawn) {
        Repair repair = Repair.of(drawn);

        assertThat(repair.told(repair.after())).isEmpty();
    }

    /** In the last column what became of another word in the text after the repair. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tar [rope→net] sail mast | tar | oil | ADDED oil behind []; LOST tar in [tar]",
                "tar [rope→net] sail mast | sail | x | ADDED x behind [tar]; LOST sail in [sail]",
                "tar [rope→] sail mast | mast | '' | LOST mast in [mast]",
                "tar [rope→] sail mast | mast | oar | ADDED oar behind [e sail]; LOST mast in [mast]",
                // A word that was cut through is there by its first or last letter.
                "tar sea[gull→] sail mast | sea | axo | ADDED axo behind [tar]; LOST seagull in [seagull]",
                "tar [sea→]gull sail mast | gull | axo | ADDED axo behind [tar]",
                "tar sea[gull→] sail mast | sail | axo | ADDED axo behind [tar]; LOST sail in [sail]",
                // Two words that a space parted are no one word.
                "he was not[ →]able to come | zz | zz | LOST not able in [not able]",
                "tar ro[-→]pe sail | zz | zz | LOST ro pe in [ro-pe]",
            })
    void all_else_may_not(String drawn, String word, String other, String told) {
        Repair repair = Repair.of(drawn);
        String result = repair.after().replaceFirst("\\b" + word + "\\b", other);

        assertThat(repair.told(result)).containsExactly(told.split("; ", -1));
    }

    /** In the last column what stood where each word stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tar [rope→knot] sail | tar / rope / sail",
                "[→tar ]rope sail [net→] mast[→!] keel | '' / rope / sail / mast / keel",
                "ca<b>bl[→<i>]</b>es [rope→a new knot] tar | ca<b>bl</b>es / r / pe / '' / tar",
                "[tar→<p>pitch</p>] <b>ro</b>pe &amp; sa[→<u></u>]il | '' / <b>ro</b>pe / sail",
                "sa[<u></u>→]il [two→2] masts | sa<u></u>il / t / masts",
                "tar[→s] rope[ net→] mast[s→] | tar / rope / mast",
                "[→<p>]tar rope[→</p>] | tar / rope",
                "<table><tr><td>tar[→s]<td>ro<i>pe</i><tr><td>net<td>sail</table>"
                        + " | tar / ro<i>pe / net / sail",
            })
    void words_after_a_repair_are_found_in_the_text_before_it(String drawn, String places) {
        Repair repair = Repair.of(drawn);
        Words after = WordReader.HTML.read(repair.after(), 0);

        Words back = after.before(repair.edits());

        List<String> there = new ArrayList<>();
        for (int i = 0; i < back.size(); i++) {
            String place = repair.before().substring(back.start(i), back.end(i));
            there.add(place.isEmpty() ? "''" : place);
            assertThat(back.isApart(i)).isEqualTo(after.isApart(i));
            assertThat(back.isSewn(i)).isEqualTo(after.isSewn(i));
            assertThat(back.cell(i)).isEqualTo(after.cell(i));
        }
        assertThat(back.texts()).isEqualTo(after.texts());
        assertThat(there)
                .containsExactly(places.replaceAll("^<b>|(?<=/ )<b>", "").split(" / ", -1));
    }

    @Test
    void of_a_word_that_is_sewn_the_part_is_known_that_goes() {
        Repair repair = Repair.of("[tar→pitch] ca<b>bles</b> net");
        Words back = WordReader.HTML.read(repair.after(), 0).before(repair.edits());
        Span bold = new Span(repair.before().indexOf("<b>"), repair.before().indexOf("</b>"));

        Words left = back.outside(List.of(bold));

        assertThat(left).hasToString("pitch ca net");
        assertThat(repair.before().substring(left.start(1), left.end(1))).isEqualTo("ca");
    }
}
