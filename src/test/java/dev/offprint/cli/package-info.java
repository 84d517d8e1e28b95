/** Tests of the command line: arguments and files in, output, exit codes and files out. */
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
