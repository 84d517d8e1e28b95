/**
 * Writes books in EPUB 3.3: a chapter for each article, everything they show inside, nothing that
 * runs and nothing that is loaded from elsewhere. The same book gives the same bytes.
 */
@NullMarked
package dev.offprint.write.epub;

import org.jspecify.annotations.NullMarked;
