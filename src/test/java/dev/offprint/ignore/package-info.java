@NullMarked
package dev.offprint.ignore;

import org.jspecify.annotations.NullMarked;
