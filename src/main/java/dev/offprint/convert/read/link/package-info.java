/**
 * Addresses as a reader of the article needs them: of links, of images and of what is embedded. An
 * address that leads nowhere is none.
 */
@NullMarked
package dev.offprint.convert.read.link;

import org.jspecify.annotations.NullMarked;
