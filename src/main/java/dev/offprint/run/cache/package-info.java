/**
 * Remembers what was found in posts, so that a later run need not look at them again. What is
 * remembered is found by a digest of the post and of all that a result depends on; without the
 * files it only takes longer.
 */
@NullMarked
package dev.offprint.run.cache;

import org.jspecify.annotations.NullMarked;
