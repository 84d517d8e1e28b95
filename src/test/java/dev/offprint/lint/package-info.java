/** Tests of linting and repairing through their public door. */
@NullMarked
package dev.offprint.lint;

import org.jspecify.annotations.NullMarked;
