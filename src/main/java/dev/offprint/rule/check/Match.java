package dev.offprint.rule.check;

import dev.offprint.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule holds.
 *
 * @param span what is at fault; empty where something is missing
 * @param message what was found and what was expected, in one sentence without a full stop
 * @param fixOrNull null where nobody but a person can tell
 */
public record Match(Span span, String message, @Nullable Fix fixOrNull) {
    public static Match of(Span span, String message) {
        return new Match(span, message, null);
    }

    public static Match of(Span span, String message, Fix fix) {
        return new Match(span, message, fix);
    }

    /** The repair, where there is one. */
    public Optional<Fix> fix() {
        return Optional.ofNullable(fixOrNull);
    }
}
