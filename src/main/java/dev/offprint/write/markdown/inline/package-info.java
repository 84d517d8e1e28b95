/**
 * Writes the inlines of one line and proves them: emphases that open and close, text that stays
 * text. What a CommonMark parser reads differently is written in another form.
 */
@NullMarked
package dev.offprint.write.markdown.inline;

import org.jspecify.annotations.NullMarked;
