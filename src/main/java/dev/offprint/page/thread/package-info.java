/**
 * Finds the thread in a page of a forum: the posts, which are boxes of one make that each say who
 * wrote and when, what each of them says, and what is put around that.
 */
@NullMarked
package dev.offprint.page.thread;

import org.jspecify.annotations.NullMarked;
