/**
 * What a page shows that is none of its article: the parts that a page is made of, each with the
 * rule that tells it.
 */
@NullMarked
package dev.offprint.page.part;

import org.jspecify.annotations.NullMarked;
