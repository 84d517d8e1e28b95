/**
 * The command line: where the program starts, its commands by name, and those that are one class.
 * Everything else is called from here.
 */
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
