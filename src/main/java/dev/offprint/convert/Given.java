package dev.offprint.convert;

import dev.offprint.convert.shown.ShownPost;
import dev.offprint.post.Post;
import dev.offprint.text.Changes;

/**
 * What a conversion began with.
 *
 * @param file the post or page as it was given
 * @param shown the same with all that a reader could come to see
 * @param changes from what is shown to the repaired post
 */
record Given(Post file, ShownPost shown, Changes changes) {}
