/** Fetches pictures and names the files that they go to. */
@NullMarked
package dev.offprint.web.image;

import org.jspecify.annotations.NullMarked;
