package dev.offprint.write.image;

/** An image that cannot be shown; the message says why in a few words. */
public final class MissingImageException extends Exception {
    private static final long serialVersionUID = 1;

    public MissingImageException(String reason) {
        super(reason);
    }
}
