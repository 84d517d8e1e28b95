@NullMarked
package dev.offprint.cli.convert;

import org.jspecify.annotations.NullMarked;
