package dev.offprint.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of picture that browsers show, told by the first bytes (WHATWG MIME Sniffing, section
 * 6.1, and the formats' own specifications): names and headers are often wrong.
 */
public enum ImageKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif"),
    HEIC("image/heic", "heic"),
    JXL("image/jxl", "jxl"),
    BMP("image/bmp", "bmp"),
    ICO("image/x-icon", "ico"),
    TIFF("image/tiff", "tif"),
    SVG("image/svg+xml", "svg");

    /** How many bytes tell the kind; an SVG may start with comments. */
    public static final int HEAD = 4096;

    private static final Set<String> EXTENSIONS =
            Set.of(
                    "jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "avif", "heic",
                    "heif", "jxl", "bmp", "ico", "tif", "tiff", "svg");

    private final String mediaType;
    private final String extension;

    ImageKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Whether files whose names end so are pictures; without the dot, in any case. */
    public static boolean isExtension(String extension) {
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Returns the media type, such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the usual ending of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /** Returns the kind of a file that starts with {@code head}; empty when it is no picture. */
    public static Optional<ImageKind> of(byte[] head) {
        if (starts(head, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (starts(head, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (starts(head, 0, "GIF87a") || starts(head, 0, "GIF89a")) {
            return Optional.of(GIF);
        } else if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP")) {
            return Optional.of(WEBP);
        } else if (starts(head, 4, "ftyp")) {
            return ofBrand(head);
        } else if (starts(head, 0, "\u00ff\n") || starts(head, 0, "\0\0\0\fJXL \r\n")) {
            return Optional.of(JXL);
        } else if (starts(head, 0, "BM") && head.length > 14) {
            return Optional.of(BMP);
        } else if (starts(head, 0, "\0\0\1\0") || starts(head, 0, "\0\0\2\0")) {
            return Optional.of(ICO);
        } else if (starts(head, 0, "II*\0") || starts(head, 0, "MM\0*")) {
            return Optional.of(TIFF);
        }
        return isSvg(head) ? Optional.of(SVG) : Optional.empty();
    }

    /** The brands of the ISO base media format (ISO/IEC 14496-12, section 4.3). */
    private static Optional<ImageKind> ofBrand(byte[] head) {
        String brands = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        if (brands.contains("avif") || brands.contains("avis")) {
            return Optional.of(AVIF);
        }
        boolean isHeic = brands.contains("heic") || brands.contains("mif1");
        return isHeic ? Optional.of(HEIC) : Optional.empty();
    }

    private static boolean isSvg(byte[] head) {
        String text = text(head);
        return text.startsWith("<svg")
                || ((text.startsWith("<?xml") || text.startsWith("<!--") || isSvgDoctype(text))
                        && text.contains("<svg")
                        && !text.contains("<html"));
    }

    private static boolean isSvgDoctype(String text) {
        return text.startsWith("<!doctype svg");
    }

    /** The beginning of a text file in lower case, without white space or a mark before it. */
    static String text(byte[] head) {
        int start = starts(head, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
        String text =
                new String(
                        head,
                        start,
                        Math.min(head.length, HEAD) - Math.min(start, head.length),
                        StandardCharsets.ISO_8859_1);
        return text.stripLeading().toLowerCase(Locale.ROOT);
    }

    static boolean starts(byte[] bytes, int at, String latin1) {
        if (bytes.length < at + latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((bytes[at + i] & 0xff) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
