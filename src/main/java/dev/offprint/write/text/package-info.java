/**
 * Writes an article as plain text: every word that a reader would see, in order, with no markup in
 * running text and no hard line breaks but the author's.
 */
@NullMarked
package dev.offprint.write.text;

import org.jspecify.annotations.NullMarked;
