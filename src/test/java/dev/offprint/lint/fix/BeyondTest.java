package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeyondTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>a</p>               | <p>a</p>               | <p>a</p> | ''
                    <p>a</p> <p>b</p> | <p>a</p> <p>b</p> | <p>a</p> |  <p>b</p>
                    <p>a</p> <p>b</p> | <p>b</p>               | <p>a</p> | <p>b</p>
                    [a](b?utm=c)           | [a](b?utm=c)           | b?utm=c  | [a](,)
                    <div><div>a</div></div>| <div><div>a</div></div>| <div>    | ''
                    <div>a</div><b>c</b>   | <div>a</div><b>c</b>   | <div>    | <b>c</b>
                    <div><a href=b>c</a>   | <div><a href=b>c</a>   | <div>    | ''
                    <p>a</p> or <p>b</p>   | <p>a</p>               | <p>b</p> | <p>a</p>
                    <p>a</p> <p>b</p>      | ''                     | <p>b</p> | ''
                    <div class=a>b         | ' class=a'             | <div class=a> | ''
                    <hr><b>a</b>           | <hr><b>a</b>           | <hr>     | <b>a</b>
                    <div>a</div><b>c</b>   | <div>a</div><b>c</b>   | <div>a</div> | <b>c</b>
                    <div><div>a</div>b</div><i>c</i> | <div><div>a</div>b</div><i>c</i> | <div> | <i>c</i>
                    <div>one two three four five six seven eight | <div>one two three four five six seven eight | <div> | ''
                    <div>one two three four five six seven eight nine | <div>one two three four five six seven eight nine | <div> | one two three four five six seven eight nine
                    """)
    void what_is_no_part_of_what_was_found_is_beyond(
            String text, String edit, String found, String beyond) {
        List<String> rests =
                Beyond.of(span(text, edit), span(text, found), text).stream()
                        .map(rest -> rest.of(text))
                        .toList();
        assertThat(rests).isEqualTo(beyond.isEmpty() ? List.of() : List.of(beyond.split(",")));
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
