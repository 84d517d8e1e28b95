/**
 * Words by what they are about, as data in many languages, and how they are found in a text. What a
 * rule makes of them is the rule's.
 */
@NullMarked
package dev.offprint.rule.words;

import org.jspecify.annotations.NullMarked;
