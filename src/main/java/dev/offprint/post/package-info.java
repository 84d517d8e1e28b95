/**
 * A saved post: its front matter and its body, parsed once, with every node, attribute and value at
 * its span in the one source. Nothing here judges; it only says what stands where.
 */
@NullMarked
package dev.offprint.post;

import org.jspecify.annotations.NullMarked;
