/**
 * The words of a flow with the formats they stand in, before they become inlines: white space
 * collapses across elements as in a browser. Torn formats are joined, line breaks between wide
 * characters vanish.
 */
@NullMarked
package dev.offprint.convert.read.run;

import org.jspecify.annotations.NullMarked;
