/**
 * What stands around the text of an article: bylines above it, and beside it buttons, cards, lists
 * of other pages and comments. Every judgement joins two signs.
 */
@NullMarked
package dev.offprint.page.around;

import org.jspecify.annotations.NullMarked;
