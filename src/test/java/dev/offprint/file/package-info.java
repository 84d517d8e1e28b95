/** Tests of how files are written: what is there afterwards, whatever goes wrong. */
@NullMarked
package dev.offprint.file;

import org.jspecify.annotations.NullMarked;
