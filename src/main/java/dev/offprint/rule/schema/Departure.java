package dev.offprint.rule.schema;

import dev.offprint.text.Span;

/**
 * A place where metadata is not as its schema says.
 *
 * @param span the value at fault; empty where a field is missing
 * @param message what was found and what was expected
 */
public record Departure(Span span, String message) {}
