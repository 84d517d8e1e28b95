/**
 * Tests of what the checks of images have in common; each rule is tested by the examples in its own
 * file.
 */
@NullMarked
package dev.offprint.rule.check.image.source;

import org.jspecify.annotations.NullMarked;
