/**
 * Pictures as bytes: of which kind they are and whether they are whole. Nothing here reads a file
 * or asks the web.
 */
@NullMarked
package dev.offprint.image;

import org.jspecify.annotations.NullMarked;
