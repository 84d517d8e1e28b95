package dev.offprint.run.convert;

import java.util.Optional;

/** How the article of one post leads to what is made of others, and to files. */
interface Destinations {
    /**
     * The address of what is made of {@code post}; empty when nothing is that can be led to.
     *
     * @param post as files have paths
     */
    Optional<String> toPost(String post);

    /**
     * The address of a file; empty when nothing there can lead to it.
     *
     * @param isImage whether it is shown
     */
    Optional<String> toFile(String file, boolean isImage);

    /** The name by which notes know what is made of a post; empty when others are called so. */
    Optional<String> name(String post);

    /** The folder in which the article is written, as files have paths; empty when unknown. */
    Optional<String> folder();
}
