/**
 * Which files a run looks at: the posts in folders without what ignore files name, or what git says
 * has changed.
 */
@NullMarked
package dev.offprint.run.select;

import org.jspecify.annotations.NullMarked;
