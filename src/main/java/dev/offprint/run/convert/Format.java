package dev.offprint.run.convert;

import java.util.Locale;
import java.util.Optional;

/** A form that articles are written in. */
public enum Format {
    MARKDOWN("md"),
    EPUB("epub"),
    HTML("html"),
    TEXT("txt");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The extension of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that label; empty when there is none. */
    public static Optional<Format> of(String label) {
        for (Format format : values()) {
            if (format.label().equals(label)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
