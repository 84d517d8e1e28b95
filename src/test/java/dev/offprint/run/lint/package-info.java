@NullMarked
package dev.offprint.run.lint;

import org.jspecify.annotations.NullMarked;
