/**
 * A first configuration for a repository: what generator it is for, and the files that Offprint
 * offers to write.
 */
@NullMarked
package dev.offprint.init;

import org.jspecify.annotations.NullMarked;
