package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
    @Test
    void it_is_what_java_calls_so() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(WhiteSpace.is((char) c))
                    .as("U+%04X", c)
                    .isEqualTo(Character.isWhitespace((char) c));
        }
    }

    @Test
    void what_is_none_is_counted() {
        assertThat(WhiteSpace.others("a b\tc d".toCharArray(), 1, 7)).isEqualTo(3);
    }
}
