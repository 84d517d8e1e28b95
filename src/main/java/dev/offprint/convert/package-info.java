/**
 * From a post to its article: content rules are applied in memory, what is left is read as one
 * tree, and writers make Markdown, EPUB, HTML or text of it.
 */
@NullMarked
package dev.offprint.convert;

import org.jspecify.annotations.NullMarked;
