/** Tests of what checks have in common; each rule is tested by the examples in its own file. */
@NullMarked
package dev.offprint.rule.check;

import org.jspecify.annotations.NullMarked;
