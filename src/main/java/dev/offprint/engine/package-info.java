/**
 * One post through reading, lint, repair and conversion, by the rules of one profile: what the
 * command line does for each of its files, and {@link dev.offprint.Offprint} for a program. It
 * touches no file and no network.
 */
@NullMarked
package dev.offprint.engine;

import org.jspecify.annotations.NullMarked;
