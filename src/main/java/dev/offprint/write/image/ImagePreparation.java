package dev.offprint.write.image;

import java.io.IOException;
import java.util.Optional;

/** Makes of any image one that every reading system shows: JPEG, PNG or GIF, upright. */
public final class ImagePreparation {
    private final int maxSize;

    /** A preparation that leaves images as large as {@link PictureLimits} lets them be. */
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
                        .orElseThrow(() -> new MissingImageException(PictureDamage.ofOther(bytes)));
        ImageFile file = new ImageFile(type, bytes);
        Optional<String> damage = PictureDamage.of(file);
        return switch (type) {
            case GIF -> damage.isEmpty() ? file : converted(file, damage.get());
            case JPEG, PNG -> damage.isEmpty() ? prepared(file) : converted(file, damage.get());
            case WEBP, BMP, TIFF ->
                    converted(file, damage.orElse(type + " that cannot be decoded"));
            case SVG -> SafeDrawing.of(file);
            case AVIF, HEIC ->
                    throw new MissingImageException(
                            "in " + type + ", which cannot be read here (save it as JPEG or PNG)");
        };
    }

    private ImageFile prepared(ImageFile file) throws MissingImageException {
        boolean isPrint = PrintColours.isIn(file);
        boolean isDeep = file.type() == ImageType.PNG && file.bytes()[24] == 16;
        boolean isTurned =
                file.type() == ImageType.JPEG
                        && ExifOrientation.of(file.bytes()) != ExifOrientation.UPRIGHT;
        boolean isLarge =
                file.size().longestSide() > longest(file)
                        || file.bytes().length > PictureLimits.MOST_BYTES;
        if (!isPrint && !isDeep && !isTurned && !isLarge) {
            return file;
        }
        try {
            return encoded(file, file.type());
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError unreadable) {
            if (isPrint) {
                throw new MissingImageException("JPEG for print that cannot be decoded");
            }
            // Reading systems decode more than Java does: it stays as it is.
            return file;
        }
    }

    /** What is not to be passed on as it is; {@code problem} where it cannot be read whole. */
    private ImageFile converted(ImageFile file, String problem) throws MissingImageException {
        try {
            if (file.type() == ImageType.JPEG) {
                // Where nothing lacks but the sign of the end, the picture is as it was.
                ImageFile ended = PictureDamage.withEnd(file);
                if (Bitmap.decode(ended, longest(ended)).isWhole()) {
                    return prepared(ended);
                }
            }
            boolean isKept = file.type() == ImageType.JPEG || file.type() == ImageType.PNG;
            ImageType type =
                    isKept
                            ? file.type()
                            : ImageSize.isLossyWebp(file) ? ImageType.JPEG : ImageType.PNG;
            return encoded(file, type);
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError unreadable) {
            throw new MissingImageException(problem);
        }
    }

    private ImageFile encoded(ImageFile file, ImageType type) throws IOException {
        int longest = longest(file);
        Bitmap bitmap = Bitmap.decode(file, longest);
        if (!bitmap.isWhole()) {
            throw new IOException("not whole");
        }
        longest = Math.min(maxSize, PictureLimits.longestSide(bitmap.size()));
        bitmap = bitmap.longestSide() > longest ? bitmap.scaledTo(longest) : bitmap.shallow();
        if (file.type() == ImageType.JPEG) {
            bitmap = bitmap.upright(ExifOrientation.of(file.bytes()));
        }
        ImageFile encoded =
                bitmap.encode(type == ImageType.JPEG && bitmap.hasAlpha() ? ImageType.PNG : type);
        while (encoded.bytes().length > PictureLimits.MOST_BYTES) {
            // A photograph as PNG; of one that shows what is behind it, JPEG knows nothing.
            if (encoded.type() == ImageType.JPEG || bitmap.hasAlpha()) {
                bitmap = bitmap.scaledTo(bitmap.longestSide() * 3 / 4);
            }
            encoded = bitmap.encode(bitmap.hasAlpha() ? ImageType.PNG : ImageType.JPEG);
        }
        return encoded;
    }

    private int longest(ImageFile file) {
        boolean isKnown = ImageSize.of(file).isPresent();
        return isKnown ? Math.min(maxSize, PictureLimits.longestSide(file.size())) : maxSize;
    }
}
