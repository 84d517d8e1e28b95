package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter in two blocks: nothing that a field says goes, whatever it is called. */
class FrontMatterProofTest {
    private static List<String> lost(String before, String after, String... said) {
        return FrontMatterProof.compare(block(before), 0, block(after), List.of(said)).stream()
                .map(Unaccounted::words)
                .toList();
    }

    private static String block(String fields) {
        return "---\n" + fields.replace("\\n", "\n").replace("\\r", "\r") + "\n---\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summary: Of ropes | excerpt: \"Of ropes\"",
                "tags: rope, net | tags: [rope, net]",
                "tags: [rope, net]\\ntag: rope | tags: [rope, net]",
                "tags:\\n- rope\\n- net | tags: [rope, net]",
                "title: 'It''s caf\u00e9' | title: \"It's caf\\u00e9\"",
                "title: Ropes &amp; <b>nets</b> | title: Ropes & nets",
                "date: 2024-05-01 10:00 +0100 | date: 2024-05-01T10:00:00+01:00",
                "draft: true | published: false",
                "from: https://a.example/b?utm_source=c | canonicalURL: https://a.example/b",
                "title: Ropes # for later | title: Ropes",
                "text: >\\n  Of ropes\\n  and nets | text: Of ropes and nets",
                "layout: post\\r\\ntitle: Ropes\\r | title: Ropes\\nlayout: post",
                "tags: [\"caf\\u00e9\", rope] | tags: [café, rope]",
                "tags:\\n- \"caf\\u00e9\" | tags: [café]",
                "tags: [rope, rope] | tags: [rope]",
                "title: Ropes\\nog_title: Ropes | title: Ropes",
                "text: \"Ropes\\tand \\\"tar\\\" a\\/b\" | text: Ropes and tar a b",
                "text: \"<a title=\\\"x > y\\\">tar</a>\" | text: <a title='x > y'>tar</a>",
            })
    void the_same_words_in_other_forms_are_all_there(String before, String after) {
        assertThat(lost(before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Ropes\\ndescription: Of nets | title: Ropes | Of nets",
                "tags: rope, net, sail | tags: [rope, net] | sail",
                "title: Ropes and nets | title: Ropes | and nets",
                "text: one\\n  two three | text: one two | three",
                "title: rope rope | title: rope | rope",
                "title: \"Ropes # five\" | title: Ropes | five",
                "title: 'Ropes # five' | title: Ropes | five",
                "text: >\\n  Ropes # five | text: Ropes | five",
                "tags: [rope, \"net # five\"] | tags: [rope, net] | five",
                "path: ropes\\\\xnet tar | path: ropes | xnet tar",
                "authors:\\n- name: Ada\\n- name: Bo | authors: [Ada] | name name Bo",
            })
    void words_that_went_are_told(String before, String after, String lost) {
        assertThat(lost(before, after)).containsExactly(lost);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "---yaml\\ntitle: Ropes\\n---\\n; ---\\ntitle: Ropes\\n---\\n",
                "+++\\ntitle = \"Ropes\"\\n+++; ---\\ntitle: Ropes\\n---",
                "title: Ropes; title: Ropes",
            })
    void a_block_has_no_words_around_its_fields(String before, String after) {
        assertThat(
                        FrontMatterProof.compare(
                                before.replace("\\n", "\n"),
                                0,
                                after.replace("\\n", "\n"),
                                List.of()))
                .isEmpty();
    }

    @Test
    void a_sign_in_a_text_of_several_lines_begins_no_remark() {
        String block = "---\ntext: |\n  Ropes # five\n---\n";

        assertThat(FrontMatterProof.compare(block, 0, block.replace("five", ""), List.of()))
                .extracting(Unaccounted::words)
                .containsExactly("five");
    }

    @Test
    void a_field_is_told_where_it_stands() {
        String block = "---\ntitle: Ropes\ntext: Of nets\n  and tar\n---\n";

        assertThat(FrontMatterProof.compare(block, 5, "---\ntitle: Ropes\n---\n", List.of()))
                .containsExactly(
                        new Unaccounted(
                                Unaccounted.Kind.LOST,
                                "Of nets and tar",
                                4,
                                new Span(5 + block.indexOf("text"), 5 + block.indexOf("\n  and"))));
    }

    @Test
    void words_around_letters_that_were_read_as_bytes_are_those_words() {
        String bytes = "\u00c3\u00b3";
        String said = "holds \"" + bytes + "\"";

        assertThat(lost("title: " + bytes + "rden", "title: \u00f3rden", said)).isEmpty();
        assertThat(lost("title: Tar de canci" + bytes + "nes net", "title: Tar", said))
                .containsExactly("de net");
        assertThat(lost("authors: Ada Bo", "authors: Bo", "takes Ada away")).isEmpty();
    }

    @Test
    void what_a_repair_quotes_is_on_record_and_no_more() {
        String message = "title ends with the name of the site, \"Harbour\"";

        assertThat(lost("title: Ropes - Harbour", "title: Ropes", message)).isEmpty();
        assertThat(lost("title: Ropes - Harbour", "title: None", message)).containsExactly("Ropes");
        assertThat(lost("title: Pr\u00c3\u00b3", "title: Pr\u00f3", "holds \"\u00c3\u00b3\""))
                .isEmpty();
        assertThat(lost("_edit_last: 2", "title: a", "a record of a plug-in: _edit_last"))
                .isEmpty();
    }
}
