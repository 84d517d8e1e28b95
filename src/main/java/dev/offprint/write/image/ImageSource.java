package dev.offprint.write.image;

/** Where the bytes of an image come from: a folder, a cache, the web. */
@FunctionalInterface
public interface ImageSource {
    /**
     * Returns the image at {@code address} (as the article has it; never a {@code data:} URI) in
     * whatever format it has. The same address may be asked for again by another chapter.
     *
     * @throws MissingImageException when it cannot be had; its message says why in a few words that
     *     do not name the address, so that a summary can count them
     */
    byte[] bytes(String address) throws MissingImageException;

    /** A source that has no images. */
    static ImageSource none() {
        return address -> {
            throw new MissingImageException("not in the book");
        };
    }
}
