/**
 * The checks of front matter: whether it can be read at all, and whether its fields say what a site
 * generator takes them for.
 */
@NullMarked
package dev.offprint.rule.check.frontmatter;

import org.jspecify.annotations.NullMarked;
