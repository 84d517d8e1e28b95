package dev.offprint.convert.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of bitmap that every reading system shows (EPUB 3.3, core media types), told by their
 * bytes: what a server or a file name says is often wrong.
 */
public enum ImageType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    ImageType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Returns the media type, such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the usual ending of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /** Returns the kind of {@code bytes}; empty when it is another or ends before its size. */
    public static Optional<ImageType> of(byte[] bytes) {
        if (starts(bytes, 0, "\u0089PNG\r\n\u001a\n") && starts(bytes, 12, "IHDR")) {
            boolean isSized = bytes.length >= 33 && uint(bytes, 16) > 0 && uint(bytes, 20) > 0;
            return isSized ? Optional.of(PNG) : Optional.empty();
        } else if (starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a")) {
            return hasGifImage(bytes) ? Optional.of(GIF) : Optional.empty();
        } else if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return hasJpegFrame(bytes) ? Optional.of(JPEG) : Optional.empty();
        } else if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBPVP8") && bytes.length > 30) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    /** Looks for a frame header, which holds the size (ITU T.81, section B.2.2). */
    private static boolean hasJpegFrame(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && bytes[at] == (byte) 0xff) {
            int marker = bytes[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
            } else if ((marker >= 0xd0 && marker <= 0xd8) || marker == 0x01) {
                at += 2;
            } else if (marker >= 0xc0
                    && marker <= 0xcf
                    && marker != 0xc4
                    && marker != 0xc8
                    && marker != 0xcc) {
                return ushort(bytes, at + 5) > 0 && ushort(bytes, at + 7) > 0;
            } else {
                at += 2 + ushort(bytes, at + 2);
            }
        }
        return false;
    }

    /** Looks for an image descriptor behind colours and extensions (GIF89a, section 20). */
    private static boolean hasGifImage(byte[] bytes) {
        if (bytes.length < 13) {
            return false;
        }
        int flags = bytes[10];
        int at = 13 + ((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));
        while (at + 10 < bytes.length && bytes[at] == 0x21) {
            at += 2;
            while (at < bytes.length && bytes[at] != 0) {
                at += 1 + (bytes[at] & 0xff);
            }
            at++;
        }
        return at + 10 < bytes.length && bytes[at] == 0x2c;
    }

    private static boolean starts(byte[] bytes, int at, String latin1) {
        byte[] expected = latin1.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int ushort(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    private static long uint(byte[] bytes, int at) {
        return ((long) ushort(bytes, at) << 16) | ushort(bytes, at + 2);
    }
}
