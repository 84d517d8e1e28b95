/** Tests of text and places in it. */
@NullMarked
package dev.offprint.text;

import org.jspecify.annotations.NullMarked;
