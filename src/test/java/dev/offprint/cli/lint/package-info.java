@NullMarked
package dev.offprint.cli.lint;

import org.jspecify.annotations.NullMarked;
