/**
 * The command {@code lint}: its options, one pass over the posts, what is reported where, and
 * watching. Rules are run elsewhere; here is decided with which and for whom.
 */
@NullMarked
package dev.offprint.cli.lint;

import org.jspecify.annotations.NullMarked;
