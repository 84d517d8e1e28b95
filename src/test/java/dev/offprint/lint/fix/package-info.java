/** Tests of linting and repairing through their public door. */
@NullMarked
package dev.offprint.lint.fix;

import org.jspecify.annotations.NullMarked;
