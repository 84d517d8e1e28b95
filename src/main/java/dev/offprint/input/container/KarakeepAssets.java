package dev.offprint.input.container;

import java.io.IOException;
import java.util.Optional;

/** The pages that Karakeep saved beside its list of bookmarks. */
@FunctionalInterface
interface KarakeepAssets {
    /** There are none. */
    KarakeepAssets NONE = id -> Optional.empty();

    /**
     * What is kept under {@code id}; empty when that is not there.
     *
     * @throws IOException when it is, and cannot be read
     */
    Optional<byte[]> at(String id) throws IOException;
}
