/** Tests of parsing through its public door. */
@NullMarked
package dev.offprint.post;

import org.jspecify.annotations.NullMarked;
