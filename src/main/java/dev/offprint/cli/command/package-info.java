/**
 * What every command stands on: the terminal, exit codes, help, and errors of whoever calls it. No
 * command and no option of one is known here.
 */
@NullMarked
package dev.offprint.cli.command;

import org.jspecify.annotations.NullMarked;
