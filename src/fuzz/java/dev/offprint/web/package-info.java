/** The guard of the network, for the target that tries to pass it. */
@NullMarked
package dev.offprint.web;

import org.jspecify.annotations.NullMarked;
