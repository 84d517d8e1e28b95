/**
 * Options that several commands share, each with its spec and what it makes of its value. What is
 * said twice in the help is written once here.
 */
@NullMarked
package dev.offprint.cli.option;

import org.jspecify.annotations.NullMarked;
