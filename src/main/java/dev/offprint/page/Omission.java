package dev.offprint.page;

import dev.offprint.page.part.Verdict;
import dev.offprint.text.Span;

/**
 * A part of a page that is none of its article.
 *
 * @param span where it stands in the page
 * @param verdict what it is, how that is seen, and by which rule
 */
public record Omission(Span span, Verdict verdict) {}
