/**
 * Rules meet posts: one walk of a post finds everything its rules object to, the guard of the
 * article and suppressions have their say, and the fixer repairs and proves what it did.
 */
@NullMarked
package dev.offprint.lint;

import org.jspecify.annotations.NullMarked;
