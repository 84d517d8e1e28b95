package dev.offprint.write.image;

import java.io.IOException;

/** Makes of any image one that every reading system shows: JPEG, PNG or GIF, upright. */
public final class ImagePreparation {
    private final int maxSize;

    /** A preparation that leaves images as large as they are. */
    public ImagePreparation() {
        this(Integer.MAX_VALUE / 4);
    }

    /**
     * A preparation.
     *
     * @param maxSize how long the longest side may be, in pixels; larger bitmaps are made smaller,
     *     except GIF, which may move
     */
    public ImagePreparation(int maxSize) {
        this.maxSize = maxSize;
    }

    /**
     * Returns the image; its bytes stay as they are when nothing is to be done. Equal bytes give
     * equal results on one Java.
     *
     * @throws MissingImageException when the bytes are no image that can be shown
     */
    public ImageFile prepare(byte[] bytes) throws MissingImageException {
        ImageType type =
                ImageType.of(bytes)
                        .orElseThrow(() -> new MissingImageException("not a readable image"));
        ImageFile file = new ImageFile(type, bytes);
        return switch (type) {
            case GIF -> file;
            case JPEG, PNG -> prepared(file);
            case WEBP, BMP, TIFF -> converted(file);
            case AVIF, HEIC, SVG -> throw new MissingImageException(type + " is not supported");
        };
    }

    private ImageFile prepared(ImageFile file) {
        int orientation =
                file.type() == ImageType.JPEG
                        ? ExifOrientation.of(file.bytes())
                        : ExifOrientation.UPRIGHT;
        boolean isLarge = file.size().longestSide() > maxSize;
        if (orientation == ExifOrientation.UPRIGHT && !isLarge) {
            return file;
        }
        try {
            Bitmap bitmap = Bitmap.decode(file, maxSize);
            if (bitmap.longestSide() > maxSize) {
                bitmap = bitmap.scaledTo(maxSize);
            }
            return bitmap.upright(orientation).encode(file.type());
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError unreadable) {
            // Reading systems decode more than Java, such as JPEG in CMYK: it stays as it is.
            return file;
        }
    }

    private ImageFile converted(ImageFile file) throws MissingImageException {
        try {
            Bitmap bitmap = Bitmap.decode(file, maxSize);
            if (bitmap.longestSide() > maxSize) {
                bitmap = bitmap.scaledTo(maxSize);
            }
            boolean isPhoto = ImageSize.isLossyWebp(file) && !bitmap.hasAlpha();
            return bitmap.encode(isPhoto ? ImageType.JPEG : ImageType.PNG);
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError unreadable) {
            throw new MissingImageException(file.type() + " that cannot be decoded");
        }
    }
}
