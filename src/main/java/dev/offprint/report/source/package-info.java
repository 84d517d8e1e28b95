/**
 * Places of a source shown to a person: a line cut to a readable width, with what is at fault
 * marked.
 */
@NullMarked
package dev.offprint.report.source;

import org.jspecify.annotations.NullMarked;
