/**
 * The command {@code convert}: its options, where output goes, one file each or one book. Posts are
 * converted elsewhere.
 */
@NullMarked
package dev.offprint.cli.convert;

import org.jspecify.annotations.NullMarked;
