package dev.offprint.input.container;

import java.io.IOException;
import java.util.Optional;

/** The pictures in a container. */
@FunctionalInterface
public interface Pictures {
    /** More than any picture has; in bytes. */
    int LARGEST_PICTURE = 32 * 1024 * 1024;

    /** There are none. */
    Pictures NONE = address -> Optional.empty();

    /**
     * The picture at {@code address} as a post of the container names it; empty when it is not in
     * it.
     *
     * @throws IOException when it is, and cannot be read
     */
    Optional<byte[]> at(String address) throws IOException;
}
