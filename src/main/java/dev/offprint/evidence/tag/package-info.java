/**
 * The tags of a post as they are written, which a tree no longer shows, and which of them have a
 * partner.
 */
@NullMarked
package dev.offprint.evidence.tag;

import org.jspecify.annotations.NullMarked;
