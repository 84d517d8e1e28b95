@NullMarked
package dev.offprint.page;

import org.jspecify.annotations.NullMarked;
