/**
 * Images as bytes: where they come from and of which kind they are. Nothing here reads a file or
 * asks the web; what does so hands it in.
 */
@NullMarked
package dev.offprint.write.image;

import org.jspecify.annotations.NullMarked;
