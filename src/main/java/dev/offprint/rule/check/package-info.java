/**
 * The checks that need code because data cannot say them. A rule file names its check; each class
 * here is one check and has the name by which rule files call it.
 */
@NullMarked
package dev.offprint.rule.check;

import org.jspecify.annotations.NullMarked;
