/** Tests of the project as a whole. */
@NullMarked
package dev.offprint;

import org.jspecify.annotations.NullMarked;
