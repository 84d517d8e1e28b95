/**
 * The syntax of Markdown in each flavour: what must be escaped where, how code and addresses are
 * written, which signs a flavour has. Pure functions on text that know no article.
 */
@NullMarked
package dev.offprint.write.markdown.syntax;

import org.jspecify.annotations.NullMarked;
