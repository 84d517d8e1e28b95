/**
 * The checks of tags as they are written in the source, which the parsed tree no longer shows:
 * attributes given twice, tags without a partner, tags that are none. They share one scanner of
 * tags.
 */
@NullMarked
package dev.offprint.rule.check.markup.tag;

import org.jspecify.annotations.NullMarked;
