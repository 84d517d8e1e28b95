package dev.offprint.write.image;

import java.util.Optional;

/** Width and height in pixels, as the headers of image files say, without decoding them. */
public record ImageSize(long width, long height) {

    /** Returns the size of {@code file}; empty for kinds whose headers are not read here. */
    static Optional<ImageSize> of(ImageFile file) {
        byte[] bytes = file.bytes();
        return switch (file.type()) {
            case PNG -> Optional.of(new ImageSize(uint(bytes, 16), uint(bytes, 20)));
            case GIF -> Optional.of(new ImageSize(littleShort(bytes, 6), littleShort(bytes, 8)));
            case JPEG -> {
                int frame = ImageType.jpegFrame(bytes);
                yield frame < 0
                        ? Optional.empty()
                        : Optional.of(
                                new ImageSize(ushort(bytes, frame + 7), ushort(bytes, frame + 5)));
            }
            default -> Optional.empty();
        };
    }

    long longestSide() {
        return Math.max(width, height);
    }

    long shortestSide() {
        return Math.min(width, height);
    }

    long pixels() {
        return width * height;
    }

    /**
     * Says whether a WebP file holds a photograph: lossy data, alone or behind an extended header.
     */
    static boolean isLossyWebp(ImageFile file) {
        byte[] bytes = file.bytes();
        if (file.type() != ImageType.WEBP || bytes[15] == 'L') {
            return false;
        }
        // An extended file (chunk VP8X) names lossless data by its chunk, which comes soon.
        for (int at = 12; at + 8 < bytes.length && at >= 0; ) {
            if (bytes[at] == 'V' && bytes[at + 1] == 'P' && bytes[at + 3] == 'L') {
                return false;
            }
            long size = (bytes[at + 4] & 0xff) | ((bytes[at + 5] & 0xff) << 8);
            size |= ((bytes[at + 6] & 0xffL) << 16) | ((bytes[at + 7] & 0xffL) << 24);
            long next = at + 8 + size + (size & 1);
            at = next > bytes.length ? bytes.length : (int) next;
        }
        return true;
    }

    static int ushort(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    static long uint(byte[] bytes, int at) {
        return ((long) ushort(bytes, at) << 16) | ushort(bytes, at + 2);
    }

    private static int littleShort(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }
}
