/**
 * The pages of a book that are not its articles: cover, title, lists of contents, navigation. They
 * speak the language of the book.
 */
@NullMarked
package dev.offprint.write.epub.page;

import org.jspecify.annotations.NullMarked;
