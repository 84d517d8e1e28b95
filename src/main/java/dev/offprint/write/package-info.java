/**
 * From an article to a file: one writer a format, all of which {@link dev.offprint.write.Format}
 * knows. A writer reads the article and nothing else.
 */
@NullMarked
package dev.offprint.write;

import org.jspecify.annotations.NullMarked;
