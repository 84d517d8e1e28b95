/**
 * Checks of HTML as it is written: tags and attributes that do nothing any more or are not well
 * formed, which the parsed tree no longer shows, and structure that a reader stumbles over.
 */
@NullMarked
package dev.offprint.rule.check.markup;

import org.jspecify.annotations.NullMarked;
