/** The folders that pictures of posts are written to. */
@NullMarked
package dev.offprint.run.image;

import org.jspecify.annotations.NullMarked;
