/**
 * Where Markdown and template syntax stand in a body: the stretches that are Markdown, the code and
 * links flexmark finds there, Liquid tags and shortcodes. The rest of the body is HTML.
 */
@NullMarked
package dev.offprint.post.markdown;

import org.jspecify.annotations.NullMarked;
