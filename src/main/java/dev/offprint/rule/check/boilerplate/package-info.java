/**
 * The checks of what a page repeats beside its article: buttons to share, boxes of related posts,
 * rows of tags. Each joins two signs, because none of them proves anything alone.
 */
@NullMarked
package dev.offprint.rule.check.boilerplate;

import org.jspecify.annotations.NullMarked;
