package dev.offprint.address;

import java.util.Optional;

/** What an address in a post leads to. */
public sealed interface Target {
    /**
     * A file of the site, or beside the post.
     *
     * @param path as {@link FileTree} has paths
     * @param fragment decoded, without its number sign
     * @param isNamed whether the address names the file as it is called; else only the generator's
     *     rules lead to it
     * @param isRooted whether the address starts from the root of the site
     */
    record LocalFile(String path, Optional<String> fragment, boolean isNamed, boolean isRooted)
            implements Target {}

    /**
     * Another post of the run.
     *
     * @param fragment decoded, without its number sign
     */
    record RunPost(KnownPost post, Optional<String> fragment) implements Target {}

    /** Something else: a page of the web, or what nobody here knows. */
    record Elsewhere() implements Target {}
}
