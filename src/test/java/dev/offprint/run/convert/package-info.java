@NullMarked
package dev.offprint.run.convert;

import org.jspecify.annotations.NullMarked;
