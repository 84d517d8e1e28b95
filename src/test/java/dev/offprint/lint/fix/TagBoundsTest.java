package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagBoundsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    One, two, three            | two       | two
                    One <b>two</b> three       | two       | two
                    two</b> three              | two       | two
                    One <b>two                 | two       | two
                    One <img alt="two"> three  | two       | <img alt="two">
                    One <img alt="two"> three  | One <img  | One <img alt="two">
                    One <img alt="two"> three  | "> three  | <img alt="two"> three
                    <img alt="two"> three      | two       | <img alt="two">
                    One <img alt="two">        | two       | <img alt="two">
                    <i><img alt="two"></i>     | <img alt="two"> | <img alt="two">
                    """)
    void a_tag_is_whole_or_not_there(String text, String part, String whole) {
        assertThat(withTags(text, part)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 40, 200})
    void a_tag_behind_many_is_whole_too(int count) {
        String picture = "<img alt=\"two\">";

        assertThat(withTags("<b>One</b>".repeat(count) + picture, "two")).isEqualTo(picture);
    }

    private static String withTags(String text, String part) {
        int start = text.indexOf(part);
        return new TagBounds(text).withTags(new Span(start, start + part.length())).of(text);
    }
}
