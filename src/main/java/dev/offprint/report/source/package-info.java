/**
 * What is shown to a person: the screen, its colours, and places of a source, each a line cut to a
 * readable width with what is at fault marked.
 */
@NullMarked
package dev.offprint.report.source;

import org.jspecify.annotations.NullMarked;
