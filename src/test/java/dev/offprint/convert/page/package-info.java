@NullMarked
package dev.offprint.convert.page;

import org.jspecify.annotations.NullMarked;
