package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

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
                "authors:\\n- name: Ada\\n- name: Bo | authors: [Ada] | name name Bo",
            })
    void words_that_went_are_told(String before, String after, String lost) {
        assertThat(lost(before, after)).containsExactly(lost);
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
