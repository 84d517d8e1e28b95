package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {
    private static final String MIXED = "a\nb\r\nc\rd\r\r\n\n";

    @ParameterizedTest
    @CsvSource({
        "0, 1:1", "1, 1:2", "2, 2:1", "3, 2:2", "4, 2:3", "5, 3:1", "6, 3:2", "7, 4:1", "8, 4:2",
        "9, 5:1", "10, 5:2", "11, 6:1", "12, 7:1"
    })
    void a_line_ends_with_lf_crlf_or_a_lone_cr(int offset, String position) {
        assertThat(new LineIndex(MIXED).position(offset)).hasToString(position);
    }

    @Test
    void a_line_spans_its_line_end() {
        LineIndex lines = new LineIndex(MIXED);

        assertThat(lines.lineCount()).isEqualTo(7);
        assertThat(lines.line(2).of(MIXED)).isEqualTo("b\r\n");
        assertThat(lines.line(4).of(MIXED)).isEqualTo("d\r");
        assertThat(lines.line(7).of(MIXED)).isEmpty();
    }

    @Test
    void columns_count_utf_16_units() {
        assertThat(new LineIndex("\uD83D\uDE00 x").position(3)).hasToString("1:4");
    }

    @Test
    void an_empty_text_is_one_line() {
        LineIndex lines = new LineIndex("");

        assertThat(lines.lineCount()).isOne();
        assertThat(lines.position(0)).hasToString("1:1");
    }

    @Test
    void many_lines_are_all_found() {
        assertThat(new LineIndex("x\n".repeat(1_000)).position(1_998)).hasToString("1000:1");
    }

    @ParameterizedTest
    @CsvSource({"-1", "4"})
    void an_offset_outside_the_text_is_refused(int offset) {
        LineIndex lines = new LineIndex("one");

        assertThatThrownBy(() -> lines.position(offset))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
