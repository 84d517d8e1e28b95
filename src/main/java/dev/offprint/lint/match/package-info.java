/**
 * Asks every rule about everything it looks at, in one walk of a post: elements, paragraphs,
 * comments, references and text. What it finds is as the rule says it; who silences or guards it
 * comes after.
 */
@NullMarked
package dev.offprint.lint.match;

import org.jspecify.annotations.NullMarked;
