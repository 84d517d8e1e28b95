package dev.offprint;

/**
 * Something that is wrong with a post.
 *
 * @param rule the id of the rule, such as {@code image/lazy-source}
 * @param message what was found and what was expected, in one sentence without a full stop
 */
public record Finding(String rule, Severity severity, String message, Place place, Repair repair) {}
