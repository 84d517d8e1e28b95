/**
 * The text of a file and places in it: decoding that can be undone byte for byte, spans, edits and
 * the lines and columns that people read. Everything else builds on it; it builds on nothing.
 */
@NullMarked
package dev.offprint.text;

import org.jspecify.annotations.NullMarked;
