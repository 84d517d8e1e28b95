/**
 * Runs the rules over many files: each is read, linted among the files around it, repaired and
 * written back when asked. Results come in order, and no failure costs a file.
 */
@NullMarked
package dev.offprint.run.lint;

import org.jspecify.annotations.NullMarked;
