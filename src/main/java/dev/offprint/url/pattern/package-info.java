/**
 * Which addresses are meant: patterns of hosts, paths and parameters as rule files write them, and
 * the redirects that carry their target in themselves. They are asked about an address and change
 * none.
 */
@NullMarked
package dev.offprint.url.pattern;

import org.jspecify.annotations.NullMarked;
