package dev.offprint.page;

import dev.offprint.page.part.Part;
import dev.offprint.text.Span;

/**
 * A part of a page that is none of its article.
 *
 * @param span where it stands in the page
 * @param part what it is
 */
public record Omission(Span span, Part part) {}
