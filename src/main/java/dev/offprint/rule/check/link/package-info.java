/**
 * The checks of links and of addresses that cannot be meant as they stand. Each class is one check
 * and has the name by which rule files call it.
 */
@NullMarked
package dev.offprint.rule.check.link;

import org.jspecify.annotations.NullMarked;
