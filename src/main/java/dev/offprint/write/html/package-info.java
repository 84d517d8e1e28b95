/**
 * Writes an article as HTML: a page that stands alone, and the same markup as well-formed XHTML for
 * the chapters of a book. Only elements and attributes that are named here are ever written.
 */
@NullMarked
package dev.offprint.write.html;

import org.jspecify.annotations.NullMarked;
