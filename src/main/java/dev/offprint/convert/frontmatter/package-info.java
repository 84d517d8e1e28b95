/**
 * Front matter as the metadata of an article, and for the system that shall read the converted
 * post: kept, dropped, or with the names and shapes of fields that Hugo, Jekyll, Hexo or Obsidian
 * expect. What a system has no field for is carried over as it is.
 */
@NullMarked
package dev.offprint.convert.frontmatter;

import org.jspecify.annotations.NullMarked;
