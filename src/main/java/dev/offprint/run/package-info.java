/**
 * Runs over files: which there are, many at a time with results in order, written so that no
 * failure costs a file. The only package besides the command line that meets the file system.
 */
@NullMarked
package dev.offprint.run;

import org.jspecify.annotations.NullMarked;
