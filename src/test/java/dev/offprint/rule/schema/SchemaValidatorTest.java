package dev.offprint.rule.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.rule.check.OptionException;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaValidatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {type: string}                  | Tide           | ok
                    {type: string}                  | 1984           | k is "1984", expected text
                    {type: string}                  | '1984'         | ok
                    {type: number}                  | 12             | ok
                    {type: integer}                 | 1.5            | k is "1.5", expected a whole number
                    {type: boolean}                 | no             | k is "no", expected true or false
                    {type: boolean}                 | True           | ok
                    {type: 'null'}                  | ~~             | ok
                    {type: [array, string]}         | {a: b}         | k is a mapping, expected a list or text
                    {type: array, items: {type: string}} | [a, 1]    | an item of k is "1", expected text
                    {enum: [post, page]}            | pots           | k is "pots", expected one of post, page
                    {format: date}                  | 2024-02-30     | k is "2024-02-30", expected a date such as 2024-03-05
                    {format: date}                  | 2024-02-29     | ok
                    {format: date-time}             | 2024-02-29T07:30:00Z | ok
                    {format: uri}                   | /tide          | k is "/tide", expected an address with its scheme
                    {format: uri-reference}         | /tide          | ok
                    {format: email}                 | ada@example.org | ok
                    {pattern: '^[a-z]+$'}           | Tide           | k is "Tide", expected a text like ^[a-z]+$
                    {minLength: 5}                  | Tide           | k is "Tide", expected at least 5 characters
                    {maxLength: 3}                  | Tide           | k is "Tide", expected at most 3 characters
                    {required: [a]}                 | {b: 1}         | k has no "a"
                    {required: [a]}                 | {a: ''}        | k has an empty "a"
                    {required: [a]}                 | {A: 1}         | ok
                    {properties: {colour: {}}, additionalProperties: false} | {color: 1} | k has an unknown "color", did you mean "colour"?
                    {anyOf: [{required: [a]}, {required: [b]}]} | {b: 1} | ok
                    {anyOf: [{required: [a]}, {required: [b]}]} | {c: 1} | k has no "a"
                    """)
    void a_value_is_held_against_its_schema(String schema, String value, String outcome)
            throws YamlSyntaxException {
        assertThat(
                        messages(
                                "{properties: {k: " + schema + "}}",
                                "k: " + (value == null ? "" : value)))
                .isEqualTo(outcome.equals("ok") ? List.of() : List.of(outcome));
    }

    @Test
    void a_departure_stands_at_the_value() throws YamlSyntaxException {
        String fields = "title: Tide\ntags: {sea: moon}\n";

        List<Departure> departures =
                SchemaValidator.validate(
                        (Mapping) yaml(fields),
                        schema("{properties: {tags: {type: array}}}"),
                        NameCase.IGNORED);

        assertThat(departures.get(0).span().of(fields)).isEqualTo("{sea: moon}");
    }

    @Test
    void an_alias_may_be_anything() throws YamlSyntaxException {
        assertThat(messages("{properties: {b: {type: array}}}", "a: &x 1\nb: *x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {requierd: [a]}     | did you mean "required"
                    {type: text}        | no type
                    {format: day}       | no format
                    {pattern: '('}      | no RE2 pattern
                    {minLength: x}      | whole number
                    {properties: [a]}   | keys with schemas
                    {required: [[a]]}   | a text or a list of texts
                    [a]                 | keys with values
                    """)
    void a_schema_that_is_none_says_why(String schema, String reason) {
        assertThatThrownBy(() -> schema(schema))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining(reason);
    }

    private static List<String> messages(String schema, String fields) throws YamlSyntaxException {
        return SchemaValidator.validate((Mapping) yaml(fields), schema(schema), NameCase.IGNORED)
                .stream()
                .map(Departure::message)
                .toList();
    }

    private static Schema schema(String text) throws YamlSyntaxException {
        return SchemaReader.read(yaml(text));
    }

    private static YamlNode yaml(String text) throws YamlSyntaxException {
        return YamlReader.read(text).orElseThrow();
    }
}
