/**
 * What can be said of a picture: which addresses its element carries and whether they show
 * something, and what speaks for somebody having put it there to be seen.
 */
@NullMarked
package dev.offprint.evidence.picture;

import org.jspecify.annotations.NullMarked;
