package dev.offprint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.yaml.YamlNode.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Tide           | PLAIN         | Tide
                    Tide & time    | PLAIN         | Tide & time
                    Tide: a story  | PLAIN         | "Tide: a story"
                    Tide #1        | PLAIN         | "Tide #1"
                    @sea           | PLAIN         | "@sea"
                    "Tide" again   | PLAIN         | '"Tide" again'
                    null           | PLAIN         | "null"
                    It's           | SINGLE_QUOTED | 'It''s'
                    Tide           | DOUBLE_QUOTED | "Tide"
                    a "b" c        | DOUBLE_QUOTED | 'a "b" c'
                    C:\\sea        | DOUBLE_QUOTED | 'C:\\sea'
                    """)
    void a_value_keeps_its_quotes_where_they_can_hold_it(
            String value, Style style, String written) {
        assertThat(ScalarWriter.write(value, style, false)).contains(written);
    }

    @Test
    void an_item_of_a_flow_list_is_quoted_when_it_holds_a_comma() {
        assertThat(ScalarWriter.write("a, b", Style.PLAIN, true)).contains("\"a, b\"");
        assertThat(ScalarWriter.write("a, b", Style.PLAIN, false)).contains("a, b");
    }

    @Test
    void a_line_break_is_an_escape_in_double_quotes() {
        assertThat(ScalarWriter.write("a\nb", Style.PLAIN, false)).contains("\"a\\nb\"");
    }

    @Test
    void a_block_scalar_is_not_written() {
        assertThat(ScalarWriter.write("a", Style.LITERAL, false)).isEmpty();
    }
}
