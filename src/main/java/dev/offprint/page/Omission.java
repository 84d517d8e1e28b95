package dev.offprint.page;

import dev.offprint.text.Span;

/**
 * A part of a page that is none of its article.
 *
 * @param span where it stands in the page
 * @param reason what it is, in a word or two
 */
public record Omission(Span span, String reason) {}
