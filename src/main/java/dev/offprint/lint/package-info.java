/**
 * Rules meet posts: what the walk of a post found becomes findings, and the guard of the article
 * and suppressions have their say.
 */
@NullMarked
package dev.offprint.lint;

import org.jspecify.annotations.NullMarked;
