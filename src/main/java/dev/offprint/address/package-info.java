/**
 * What an address in a post means, in one place: a file beside it, a file of its site, another post
 * of the run, or something on the web. Files are asked for through an interface; nothing here reads
 * one or asks the web.
 */
@NullMarked
package dev.offprint.address;

import org.jspecify.annotations.NullMarked;
