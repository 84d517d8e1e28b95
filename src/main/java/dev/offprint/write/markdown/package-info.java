/**
 * Writes an article as Markdown and proves it: what was written is read again by a CommonMark
 * parser that shares no code with the writer, and must say what the article says.
 */
@NullMarked
package dev.offprint.write.markdown;

import org.jspecify.annotations.NullMarked;
