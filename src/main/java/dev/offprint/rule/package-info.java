/**
 * What a rule is: what it looks at, under which conditions it holds, and how severe it is. A rule
 * only looks; running rules over posts is the linter's work.
 */
@NullMarked
package dev.offprint.rule;

import org.jspecify.annotations.NullMarked;
