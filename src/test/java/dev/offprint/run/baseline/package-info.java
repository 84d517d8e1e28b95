@NullMarked
package dev.offprint.run.baseline;

import org.jspecify.annotations.NullMarked;
