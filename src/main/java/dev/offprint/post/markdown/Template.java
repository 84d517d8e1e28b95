package dev.offprint.post.markdown;

import dev.offprint.text.Span;

/**
 * Template syntax in a body: a Liquid tag or output, a shortcode, the fence of a container.
 *
 * @param holdsCode whether the text between a pair of tags, tags included, is code or a comment
 */
public record Template(Span span, boolean holdsCode) {}
