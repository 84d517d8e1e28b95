/**
 * What an address in a post means, in one place: the file that it names, wherever the site of the
 * post keeps it. Files are asked for through an interface; nothing here reads one or asks the web.
 */
@NullMarked
package dev.offprint.address;

import org.jspecify.annotations.NullMarked;
