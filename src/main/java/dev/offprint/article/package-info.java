/**
 * The article alone, as a clean tree of blocks and inlines with its metadata. Readers build it and
 * every writer reads only it, so a writer knows neither HTML nor Markdown nor where a post came
 * from.
 */
@NullMarked
package dev.offprint.article;

import org.jspecify.annotations.NullMarked;
