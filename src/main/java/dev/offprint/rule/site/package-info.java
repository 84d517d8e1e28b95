/**
 * What lies around a post: the site it belongs to and the files that its addresses name. All of it
 * is asked for through interfaces; nothing here reads a file or asks the web.
 */
@NullMarked
package dev.offprint.rule.site;

import org.jspecify.annotations.NullMarked;
