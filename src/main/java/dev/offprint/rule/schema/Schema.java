package dev.offprint.rule.schema;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What metadata should look like, in the vocabulary of JSON Schema.
 *
 * @param types one of which a value has; empty for any
 * @param required fields that a mapping needs; one without a value counts as missing
 * @param properties schemas of fields, by name; upper and lower case are the same
 * @param isClosed whether a mapping may have no other fields
 * @param items the schema of all items of a list
 * @param choices values of which a scalar is one; empty for any
 * @param pattern an RE2 pattern that a text holds a match of
 * @param minLength the fewest code points of a text
 * @param maxLength the most code points of a text
 * @param anyOf alternatives of which one is enough; empty for none
 */
public record Schema(
        List<ValueType> types,
        List<String> required,
        Map<String, Schema> properties,
        boolean isClosed,
        Optional<Schema> items,
        List<String> choices,
        Optional<TextFormat> format,
        Optional<Pattern> pattern,
        OptionalInt minLength,
        OptionalInt maxLength,
        List<Schema> anyOf) {
    public Schema {
        types = List.copyOf(types);
        required = List.copyOf(required);
        properties = Map.copyOf(properties);
        choices = List.copyOf(choices);
        anyOf = List.copyOf(anyOf);
    }
}
