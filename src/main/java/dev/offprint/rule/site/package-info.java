/**
 * What checks may know of what lies around a post. All of it is asked for through interfaces;
 * nothing here reads a file or asks the web.
 */
@NullMarked
package dev.offprint.rule.site;

import org.jspecify.annotations.NullMarked;
