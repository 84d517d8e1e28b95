/** Writes what was found, for people and for programs: one class a format. */
@NullMarked
package dev.offprint.report;

import org.jspecify.annotations.NullMarked;
