/**
 * Writes books in EPUB 3.3: a chapter for each article, pages of the book's own, a package document
 * that says what the book is and lists its files. Everything shown lies inside, nothing runs; the
 * same book gives the same bytes.
 */
@NullMarked
package dev.offprint.write.epub;

import org.jspecify.annotations.NullMarked;
