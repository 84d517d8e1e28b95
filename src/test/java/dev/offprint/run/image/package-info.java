@NullMarked
package dev.offprint.run.image;

import org.jspecify.annotations.NullMarked;
