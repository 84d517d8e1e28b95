package dev.offprint.write.image;

/** What the headers of image files say, without decoding them. */
final class ImageSize {
    private ImageSize() {}

    /** Returns the longest side of a JPEG or PNG file in pixels. */
    static long longestSide(ImageFile file) {
        byte[] bytes = file.bytes();
        if (file.type() == ImageType.PNG) {
            return Math.max(uint(bytes, 16), uint(bytes, 20));
        }
        int frame = ImageType.jpegFrame(bytes);
        return frame < 0 ? 0 : Math.max(ushort(bytes, frame + 5), ushort(bytes, frame + 7));
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
}
