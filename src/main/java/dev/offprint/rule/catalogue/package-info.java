/**
 * The rules there are: reading them from rule files with errors at their place, the built-in ones
 * compiled at build time to one resource that starts fast, and their documentation and examples.
 */
@NullMarked
package dev.offprint.rule.catalogue;

import org.jspecify.annotations.NullMarked;
