/**
 * The checks of front matter as YAML: whether it can be read at all, which keys stand twice, and
 * the smallest repair that makes it readable. Nothing here knows what a field means.
 */
@NullMarked
package dev.offprint.rule.check.frontmatter.syntax;

import org.jspecify.annotations.NullMarked;
