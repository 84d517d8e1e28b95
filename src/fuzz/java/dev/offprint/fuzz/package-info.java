/**
 * What is tried with inputs that nobody wrote, and what must then hold: each {@link
 * dev.offprint.fuzz.Target} has an oracle for promises of the program, and {@link
 * dev.offprint.fuzz.Fuzz} runs them under Jazzer. Built by the profile {@code fuzz} alone.
 */
@NullMarked
package dev.offprint.fuzz;

import org.jspecify.annotations.NullMarked;
