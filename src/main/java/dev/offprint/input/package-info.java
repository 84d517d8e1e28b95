/**
 * What a file is: an ordinary one that can be read, and by signature, shape and then name a post, a
 * page, a container of posts, or nothing of ours. Holds the one list of what a post's name may end
 * in.
 */
@NullMarked
package dev.offprint.input;

import org.jspecify.annotations.NullMarked;
