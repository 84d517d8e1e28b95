/**
 * HTML, as a browser would show it, becomes the blocks and inlines of an article. What an element
 * is decides what a piece becomes, never how it looks, and what is not known is transparent: its
 * text is kept. White space collapses, and addresses are those that a reader of the article needs.
 */
@NullMarked
package dev.offprint.convert.read;

import org.jspecify.annotations.NullMarked;
