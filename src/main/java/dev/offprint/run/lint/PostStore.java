package dev.offprint.run.lint;

import dev.offprint.run.Contents;
import dev.offprint.run.cache.CleanPosts;
import org.jspecify.annotations.Nullable;

/**
 * Where posts are read.
 *
 * @param contents what is in their files
 * @param clean posts that need not be looked at; null when nothing is known of any
 */
public record PostStore(Contents contents, @Nullable CleanPosts clean) {
    /** The files as they are, each to be looked at. */
    public static final PostStore FILES = new PostStore(Contents.FILES, null);
}
