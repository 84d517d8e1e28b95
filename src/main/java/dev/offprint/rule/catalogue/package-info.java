/**
 * The rules there are: what a rule file says and how it is read, with errors at their place, the
 * built-in ones compiled at build time to one resource that starts fast, and their documentation
 * and examples. Names of checks become checks here and nowhere else.
 */
@NullMarked
package dev.offprint.rule.catalogue;

import org.jspecify.annotations.NullMarked;
