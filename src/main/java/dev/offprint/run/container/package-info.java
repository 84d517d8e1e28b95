/** The containers that a run reads posts from, beside files. */
@NullMarked
package dev.offprint.run.container;

import org.jspecify.annotations.NullMarked;
