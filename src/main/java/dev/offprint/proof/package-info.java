/**
 * What was there and what is there now, told by readers that share neither code nor knowledge with
 * those that convert: HTML by nu.validator's parser, Markdown by commonmark-java, and no rules.
 */
@NullMarked
package dev.offprint.proof;

import org.jspecify.annotations.NullMarked;
