package dev.offprint.write.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of image that posts show, told by their bytes: what a server or a file name says is
 * often wrong.
 */
public enum ImageType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif"),
    HEIC("image/heic", "heic"),
    SVG("image/svg+xml", "svg"),
    BMP("image/bmp", "bmp"),
    TIFF("image/tiff", "tiff");

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

    /**
     * Says whether old and new reading systems show it: those of EPUB 2 (Open Publication Structure
     * 2.0.1, section 1.3.7) know three kinds of bitmap.
     */
    public boolean isShownEverywhere() {
        return this == JPEG || this == PNG || this == GIF;
    }

    /** Returns the kind of {@code bytes}; empty when it is another or ends before its size. */
    public static Optional<ImageType> of(byte[] bytes) {
        if (starts(bytes, 0, "\u0089PNG\r\n\u001a\n") && starts(bytes, 12, "IHDR")) {
            boolean isSized =
                    bytes.length >= 33
                            && ImageSize.uint(bytes, 16) > 0
                            && ImageSize.uint(bytes, 20) > 0;
            return isSized ? Optional.of(PNG) : Optional.empty();
        } else if (starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a")) {
            return hasGifImage(bytes) ? Optional.of(GIF) : Optional.empty();
        } else if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return hasJpegFrame(bytes) ? Optional.of(JPEG) : Optional.empty();
        } else if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBPVP8") && bytes.length > 30) {
            return Optional.of(WEBP);
        } else if (starts(bytes, 4, "ftypavi") || starts(bytes, 4, "ftypmif1avif")) {
            return Optional.of(AVIF);
        } else if (starts(bytes, 4, "ftyphei") || starts(bytes, 4, "ftypmif1")) {
            return Optional.of(HEIC);
        } else if (starts(bytes, 0, "BM") && bytes.length > 54) {
            return Optional.of(BMP);
        } else if (starts(bytes, 0, "II*\0") || starts(bytes, 0, "MM\0*")) {
            return Optional.of(TIFF);
        }
        return isSvg(bytes) ? Optional.of(SVG) : Optional.empty();
    }

    /** Looks for the root element behind declaration, comments and white space. */
    private static boolean isSvg(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        int root = start.indexOf("<svg");
        boolean isMarkup = start.stripLeading().startsWith("<") || starts(bytes, 0, "\u00ef\u00bb");
        return isMarkup && root >= 0 && !start.substring(0, root).contains("<html");
    }

    /** Returns where the frame header stands (ITU T.81, section B.2.2); -1 when nowhere. */
    static int jpegFrame(byte[] bytes) {
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
                return at;
            } else {
                at += 2 + ImageSize.ushort(bytes, at + 2);
            }
        }
        return -1;
    }

    /** Returns where the header of the first scan stands; -1 when nowhere. */
    static int jpegScan(byte[] bytes) {
        int at = 2;
        while (at + 4 < bytes.length && bytes[at] == (byte) 0xff) {
            int marker = bytes[at + 1] & 0xff;
            if (marker == 0xda) {
                return at;
            }
            boolean isAlone = (marker >= 0xd0 && marker <= 0xd8) || marker == 0x01;
            at += marker == 0xff ? 1 : isAlone ? 2 : 2 + ImageSize.ushort(bytes, at + 2);
        }
        return -1;
    }

    /** Says whether there is a frame that has a size. */
    private static boolean hasJpegFrame(byte[] bytes) {
        int at = jpegFrame(bytes);
        return at >= 0
                && ImageSize.ushort(bytes, at + 5) > 0
                && ImageSize.ushort(bytes, at + 7) > 0;
    }

    /** Looks for an image with a size behind colours and extensions (GIF89a, section 20). */
    private static boolean hasGifImage(byte[] bytes) {
        int at = gifImage(bytes);
        return at >= 0 && littleShort(bytes, at + 5) > 0 && littleShort(bytes, at + 7) > 0;
    }

    private static int littleShort(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    /** Returns where the descriptor of the first picture stands; -1 when nowhere. */
    static int gifImage(byte[] bytes) {
        if (bytes.length < 13) {
            return -1;
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
        return at + 10 < bytes.length && bytes[at] == 0x2c ? at : -1;
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
}
