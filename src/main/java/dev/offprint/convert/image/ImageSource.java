package dev.offprint.convert.image;

import java.util.Optional;

/** Where the bytes of an image come from: a folder, a cache, the web. */
@FunctionalInterface
public interface ImageSource {
    /**
     * Returns the image at {@code address} (as the article has it; never a {@code data:} URI), or
     * empty when it cannot be had.
     */
    Optional<byte[]> bytes(String address);

    /** A source that has no images. */
    static ImageSource none() {
        return address -> Optional.empty();
    }
}
