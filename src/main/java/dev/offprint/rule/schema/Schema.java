package dev.offprint.rule.schema;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What metadata should look like, in the vocabulary of JSON Schema.
 *
 * @param types one of which a value has; empty for any
 * @param required fields that a mapping needs; one without a value counts as missing
 * @param properties schemas of fields, by name; upper and lower case are the same
 * @param isClosed whether a mapping may have no other fields
 * @param itemsOrNull the schema of all items of a list; null for any
 * @param choices values of which a scalar is one; empty for any
 * @param formatOrNull what a text is written like; null for any way
 * @param patternOrNull an RE2 pattern that a text holds a match of; null for any text
 * @param minLength the fewest code points of a text
 * @param maxLength the most code points of a text; the greatest number for any
 * @param anyOf alternatives of which one is enough; empty for none
 */
public record Schema(
        List<ValueType> types,
        List<String> required,
        Map<String, Schema> properties,
        boolean isClosed,
        @Nullable Schema itemsOrNull,
        List<String> choices,
        @Nullable TextFormat formatOrNull,
        @Nullable Pattern patternOrNull,
        int minLength,
        int maxLength,
        List<Schema> anyOf) {
    public Schema {
        types = List.copyOf(types);
        required = List.copyOf(required);
        properties = Map.copyOf(properties);
        choices = List.copyOf(choices);
        anyOf = List.copyOf(anyOf);
    }

    /** The schema of all items of a list; empty for any. */
    public Optional<Schema> items() {
        return Optional.ofNullable(itemsOrNull);
    }

    /** What a text is written like; empty for any way. */
    public Optional<TextFormat> format() {
        return Optional.ofNullable(formatOrNull);
    }

    /** An RE2 pattern that a text holds a match of; empty for any text. */
    public Optional<Pattern> pattern() {
        return Optional.ofNullable(patternOrNull);
    }
}
