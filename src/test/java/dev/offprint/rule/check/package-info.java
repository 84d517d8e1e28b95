/** Tests of what checks have in common. */
@NullMarked
package dev.offprint.rule.check;

import org.jspecify.annotations.NullMarked;
