/**
 * Parses a post: front matter, then the body as one tree with every position in the one source,
 * then the references in both. Everything else sees only what stands in the package above.
 */
@NullMarked
package dev.offprint.post.parse;

import org.jspecify.annotations.NullMarked;
