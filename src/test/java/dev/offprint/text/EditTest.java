package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
    @Test
    void edits_speak_of_the_text_before_any_of_them() {
        List<Edit> edits =
                List.of(
                        new Edit(new Span(8, 13), "3"),
                        Edit.delete(new Span(3, 7)),
                        Edit.insert(0, "0 "));

        assertThat(Edit.apply("one two three", edits)).isEqualTo("0 one 3");
    }

    @Test
    void no_edit_leaves_the_text_as_it_is() {
        assertThat(Edit.apply("one\r\n", List.of())).isEqualTo("one\r\n");
    }

    @Test
    void edits_may_touch_each_other() {
        List<Edit> edits = List.of(new Edit(new Span(0, 3), "1"), new Edit(new Span(3, 6), "2"));

        assertThat(Edit.apply("onetwo", edits)).isEqualTo("12");
    }

    @Test
    void an_insertion_stands_before_what_replaces_the_text_after_it() {
        List<Edit> edits = List.of(new Edit(new Span(3, 6), "2"), Edit.insert(3, "-"));

        assertThat(Edit.apply("onetwo", edits)).isEqualTo("one-2");
    }

    @Test
    void edits_that_overlap_are_refused() {
        List<Edit> edits = List.of(Edit.delete(new Span(0, 4)), Edit.delete(new Span(3, 6)));

        assertThatThrownBy(() -> Edit.apply("onetwo", edits))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_edit_past_the_end_is_refused() {
        List<Edit> edits = List.of(Edit.insert(4, "!"));

        assertThatThrownBy(() -> Edit.apply("one", edits))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
