package dev.offprint.rule.schema;

import dev.offprint.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place where metadata is not as its schema says.
 *
 * @param span the value at fault; empty where a field is missing
 * @param message what was found and what was expected
 * @param missingOrNull the name of the field that is missing or has no value; null for other faults
 */
public record Departure(Span span, String message, @Nullable String missingOrNull) {
    /** The name of the field that is missing or has no value; empty for other faults. */
    public Optional<String> missing() {
        return Optional.ofNullable(missingOrNull);
    }
}
