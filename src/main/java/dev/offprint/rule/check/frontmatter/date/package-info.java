/**
 * The checks of dates in front matter: whether they are written as a date is, and agree with the
 * file. Each class that rule files name is one check.
 */
@NullMarked
package dev.offprint.rule.check.frontmatter.date;

import org.jspecify.annotations.NullMarked;
