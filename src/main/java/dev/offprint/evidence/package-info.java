/**
 * What can be said of a part of a post, whoever wrote it: an element of HTML, or a paragraph or
 * lines of Markdown. A fact is found when it is first asked for, and once; what follows from it is
 * for rules to say.
 */
@NullMarked
package dev.offprint.evidence;

import org.jspecify.annotations.NullMarked;
