package dev.offprint.lint.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnchangedTest {
    @Test
    void a_part_is_known_where_edits_before_it_have_moved_it() {
        Unchanged<String> parts = new Unchanged<>();
        parts.put(new Span(20, 30), List.of("one"));

        parts.edit(
                List.of(
                        new Edit(new Span(10, 14), ""),
                        new Edit(new Span(0, 1), "two"),
                        new Edit(new Span(30, 40), "")));

        assertThat(parts.in(new Span(18, 28))).containsExactly("one");
        assertThat(parts.in(new Span(20, 30))).isNull();
    }

    @Test
    void a_part_that_was_edited_is_not_known() {
        Unchanged<String> parts = new Unchanged<>();
        parts.put(new Span(20, 30), List.of("one"));

        parts.edit(List.of(new Edit(new Span(25, 25), "x")));

        assertThat(parts.in(new Span(20, 31))).isNull();
        assertThat(parts.in(new Span(20, 30))).isNull();
    }

    @Test
    void what_was_known_two_edits_ago_is_not_known_unless_it_was_found_again() {
        Unchanged<String> parts = new Unchanged<>();
        parts.put(new Span(20, 30), List.of("one"));
        parts.edit(List.of(new Edit(new Span(0, 1), "")));
        parts.edit(List.of(new Edit(new Span(0, 1), "")));

        assertThat(parts.in(new Span(18, 28))).isNull();
    }
}
