/**
 * The one place that writes files: whole or not at all, where it was asked to and nowhere else.
 * What is written, and whether it may be, is decided by those who call.
 */
@NullMarked
package dev.offprint.file;

import org.jspecify.annotations.NullMarked;
