/**
 * HTML, as a browser would show it, becomes the blocks and inlines of an article. Elements decide
 * what a piece is, never how it looks, and what is not known is transparent: its text is kept.
 */
@NullMarked
package dev.offprint.convert.read;

import org.jspecify.annotations.NullMarked;
