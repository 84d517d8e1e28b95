package dev.offprint.write.image;

/** The bytes of an image and the format that they are in. */
public final class ImageFile {
    private final ImageType type;
    private final byte[] bytes;

    /** Takes over {@code bytes}, which are not to be changed any more. */
    ImageFile(ImageType type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    public ImageType type() {
        return type;
    }

    /** Width and height; 1 by 1 where the file's kind does not say them plainly. */
    public ImageSize size() {
        return ImageSize.of(this).orElse(new ImageSize(1, 1));
    }

    /** The file's content; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
