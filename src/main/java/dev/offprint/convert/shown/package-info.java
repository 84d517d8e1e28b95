/**
 * Makes of a file the text that its page would have shown: parts that a script was to put in place
 * stand there, and prose that waits behind a tab, a fold or a script is not hidden.
 */
@NullMarked
package dev.offprint.convert.shown;

import org.jspecify.annotations.NullMarked;
