/** The door of the command line, for the targets that go through it. */
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
