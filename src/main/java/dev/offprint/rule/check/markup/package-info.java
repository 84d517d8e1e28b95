/**
 * Checks of HTML as it is written: tags and attributes that do nothing any more, and structure that
 * a reader stumbles over.
 */
@NullMarked
package dev.offprint.rule.check.markup;

import org.jspecify.annotations.NullMarked;
