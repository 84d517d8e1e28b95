/**
 * The checks of images: lazy sources, placeholders, pictures that only {@code noscript} shows,
 * missing and insecure ones. Each class is one check and has the name by which rule files call it.
 */
@NullMarked
package dev.offprint.rule.check.image;

import org.jspecify.annotations.NullMarked;
