/**
 * The command line: commands, options, exit codes and help. Everything else is called from here.
 */
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
