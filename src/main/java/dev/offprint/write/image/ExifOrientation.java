package dev.offprint.write.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held. The orientation tag stands in the Exif part of a JPEG file (Exif 2.32,
 * section 4.6.4 A, tag 0x0112); many reading systems ignore it.
 */
final class ExifOrientation {
    /** The picture is as it is to be seen. */
    static final int UPRIGHT = 1;

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final boolean isLittleEndian;

    private ExifOrientation(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.isLittleEndian = bytes[start] == 'I';
    }

    /** Returns 1 to 8 as the tag says; {@link #UPRIGHT} when the file says nothing sensible. */
    static int of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            int length = ((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff);
            int end = Math.min(jpeg.length, at + 2 + length);
            if (marker == 0xda || length < 2) {
                return UPRIGHT;
            }
            int content = at + 4;
            int tiff = content + HEADER.length;
            boolean isExif =
                    marker == 0xe1
                            && tiff + 8 <= end
                            && Arrays.equals(jpeg, content, tiff, HEADER, 0, HEADER.length);
            if (isExif) {
                return new ExifOrientation(jpeg, tiff, end).read();
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private int read() {
        long directory = start + number(start + 4, 4);
        if (directory + 2 > end) {
            return UPRIGHT;
        }
        long entries = number((int) directory, 2);
        for (long i = 0; i < entries; i++) {
            long entry = directory + 2 + i * 12;
            if (entry + 12 > end) {
                return UPRIGHT;
            }
            if (number((int) entry, 2) == TAG) {
                long value = number((int) entry + 8, 2);
                return value >= 1 && value <= 8 ? (int) value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private long number(int at, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            int from = isLittleEndian ? at + length - 1 - i : at + i;
            value = value << 8 | (bytes[from] & 0xff);
        }
        return value;
    }
}
