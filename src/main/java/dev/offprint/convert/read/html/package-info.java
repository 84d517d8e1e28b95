/**
 * One tree of HTML out of a post: its Markdown rendered, its raw HTML as it is. Templates, math and
 * shortcodes, which either parser would spoil, are kept aside meanwhile.
 */
@NullMarked
package dev.offprint.convert.read.html;

import org.jspecify.annotations.NullMarked;
