package dev.offprint.image;

import java.util.Optional;

/** What keeps a file from being the picture that somebody expects there. */
public enum ImageDamage {
    EMPTY("is empty"),
    WEB_PAGE("is a web page, not an image"),
    NO_IMAGE("is no image"),
    CUT_OFF("is cut off before its end");

    private final String words;

    ImageDamage(String words) {
        this.words = words;
    }

    /** Returns what to say of the file, as the end of a sentence. */
    public String words() {
        return words;
    }

    /** Returns what is wrong with a file, or empty when nothing shows. */
    public static Optional<ImageDamage> of(FileEnds file) {
        if (file.size() == 0) {
            return Optional.of(EMPTY);
        }
        Optional<ImageKind> kind = ImageKind.of(file.head());
        if (kind.isEmpty()) {
            return ofOther(ImageKind.text(file.head()));
        }
        return isWhole(kind.get(), file) ? Optional.empty() : Optional.of(CUT_OFF);
    }

    private static Optional<ImageDamage> ofOther(String text) {
        if (text.startsWith("version https://git-lfs")) {
            // A stand-in that Git replaces by the picture; nothing is lost.
            return Optional.empty();
        }
        boolean isPage = text.startsWith("<!doctype html") || text.contains("<html");
        return Optional.of(isPage ? WEB_PAGE : NO_IMAGE);
    }

    /** Looks for what each format ends with. */
    private static boolean isWhole(ImageKind kind, FileEnds file) {
        return switch (kind) {
            case PNG -> file.endsAround("IEND");
            case JPEG -> file.endsAround("\u00ff\u00d9");
            case GIF -> file.endsAround(";");
            case SVG -> file.endsAround("</svg") || file.endsAround(":svg>") || isOneTag(file);
            case WEBP -> file.size() >= riffSize(file.head()) + 8;
            default -> true;
        };
    }

    private static boolean isOneTag(FileEnds file) {
        return file.size() < ImageKind.HEAD && file.endsAround("/>");
    }

    private static long riffSize(byte[] head) {
        long size = 0;
        for (int i = 7; i >= 4; i--) {
            size = size << 8 | (head[i] & 0xff);
        }
        return size;
    }
}
