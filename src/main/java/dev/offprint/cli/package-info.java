/**
 * The command line: where the program starts, its commands by name, those that are one class, and
 * what shells and manuals are told of them. Everything else is called from here.
 */
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
