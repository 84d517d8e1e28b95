/**
 * Writes an article as Markdown, in the syntax of a flavour, and proves it: each line as it is
 * written, and the whole, which a CommonMark parser that shares no code with the writer must read
 * as the article says.
 */
@NullMarked
package dev.offprint.write.markdown;

import org.jspecify.annotations.NullMarked;
