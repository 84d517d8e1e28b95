/** Finds out which addresses are alive, dead or unknown, and remembers it for a while. */
@NullMarked
package dev.offprint.web.link;

import org.jspecify.annotations.NullMarked;
