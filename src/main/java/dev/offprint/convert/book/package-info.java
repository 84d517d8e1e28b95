/**
 * Which posts make up a book and in which order: sorted, grouped, split into volumes, and known to
 * each other by address and by file. Decided from metadata alone, before any post is converted.
 */
@NullMarked
package dev.offprint.convert.book;

import org.jspecify.annotations.NullMarked;
