package dev.offprint.run.lint;

import dev.offprint.run.Contents;
import dev.offprint.run.cache.KnownResults;
import org.jspecify.annotations.Nullable;

/**
 * Where posts are read.
 *
 * @param contents what is in their files
 * @param known what earlier runs found in them; null when nothing is remembered
 */
public record PostStore(Contents contents, @Nullable KnownResults known) {
    /** The files as they are, each to be looked at. */
    public static final PostStore FILES = new PostStore(Contents.FILES, null);
}
