/**
 * What an element is before anything is made of it: block or not, shown or hidden, the target of a
 * link, a footnote. Its name, attributes and inline style decide, nothing is fetched.
 */
@NullMarked
package dev.offprint.convert.read.element;

import org.jspecify.annotations.NullMarked;
