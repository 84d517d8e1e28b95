/**
 * Formulas: MathML as TeX, and TeX as MathML. Both ways keep the structure of a formula, or say
 * that they cannot.
 */
@NullMarked
package dev.offprint.math;

import org.jspecify.annotations.NullMarked;
