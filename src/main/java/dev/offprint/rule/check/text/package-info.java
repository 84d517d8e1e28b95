/** Checks of what a reader reads: characters that are invisible, broken or escaped twice. */
@NullMarked
package dev.offprint.rule.check.text;

import org.jspecify.annotations.NullMarked;
