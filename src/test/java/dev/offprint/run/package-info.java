@NullMarked
package dev.offprint.run;

import org.jspecify.annotations.NullMarked;
