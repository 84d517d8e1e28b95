/**
 * URLs as they are found in posts: taken apart without losing a character, resolved, stripped of
 * parameters and made fit to be written. Nothing here fails on any string.
 */
@NullMarked
package dev.offprint.url;

import org.jspecify.annotations.NullMarked;
