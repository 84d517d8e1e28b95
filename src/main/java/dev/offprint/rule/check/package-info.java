/**
 * What a check is and what it says: the code that a rule calls where data cannot say what is wrong,
 * what it finds, and how that is repaired. The checks themselves stand in the packages below, by
 * what they look at; each is one class and has the name by which rule files call it.
 */
@NullMarked
package dev.offprint.rule.check;

import org.jspecify.annotations.NullMarked;
