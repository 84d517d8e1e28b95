/**
 * URLs as they are found in posts: taken apart without losing a character, resolved, stripped of
 * tracking parameters, unwrapped from redirects and made fit to be written. Which hosts and
 * parameters are meant is data from elsewhere; nothing here fails on any string.
 */
@NullMarked
package dev.offprint.url;

import org.jspecify.annotations.NullMarked;
