/**
 * Opens files that hold posts: exports, feeds, saved pages with their pictures. A container is gone
 * through once to learn where each post stands; its text is read from there when it is wanted, so
 * that a container needs no more memory than its names and its largest post. Nothing is unpacked.
 */
@NullMarked
package dev.offprint.input.container;

import org.jspecify.annotations.NullMarked;
