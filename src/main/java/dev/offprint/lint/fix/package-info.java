/**
 * Repairs what was found and proves it: what does not hold after a fix is found by bisection and
 * left out. An example of a rule is proved the same way.
 */
@NullMarked
package dev.offprint.lint.fix;

import org.jspecify.annotations.NullMarked;
