package dev.offprint.rule.check;

import dev.offprint.text.Span;
import java.util.Optional;

/**
 * A place where a rule holds.
 *
 * @param span what is at fault; empty where something is missing
 * @param message what was found and what was expected, in one sentence without a full stop
 */
public record Match(Span span, String message, Optional<Fix> fix) {
    public static Match of(Span span, String message) {
        return new Match(span, message, Optional.empty());
    }

    public static Match of(Span span, String message, Fix fix) {
        return new Match(span, message, Optional.of(fix));
    }
}
