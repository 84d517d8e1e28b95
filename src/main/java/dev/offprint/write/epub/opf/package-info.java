/**
 * What a book says about itself: identity, people, languages, subjects, accessibility, and the list
 * of its files. Gathered from its chapters and written as the package document.
 */
@NullMarked
package dev.offprint.write.epub.opf;

import org.jspecify.annotations.NullMarked;
