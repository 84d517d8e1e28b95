/** How tests say that something does not take long, on a machine that is busy with other things. */
@NullMarked
package dev.offprint.bound;

import org.jspecify.annotations.NullMarked;
