/**
 * Converts many files to one format, or to one book, each into a place of its own. Written so that
 * no failure leaves half a file.
 */
@NullMarked
package dev.offprint.run.convert;

import org.jspecify.annotations.NullMarked;
