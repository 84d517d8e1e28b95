/**
 * The checks that look beyond a post: at the files that its addresses name, and at what servers
 * said of its links.
 */
@NullMarked
package dev.offprint.rule.check.site;

import org.jspecify.annotations.NullMarked;
