package dev.offprint.convert.markdown;

import java.util.Locale;
import java.util.Optional;

/** The dialects of Markdown that can be written. */
public enum Flavour {
    /** CommonMark 0.31 with GitHub's tables, strikethrough, task lists and footnotes. */
    GFM,
    /** CommonMark 0.31 alone: rows of a table become lines. */
    COMMONMARK,
    /** Jekyll's default: as GitHub's, with more characters that need escaping. */
    KRAMDOWN,
    /** As GitHub's, with more characters that need escaping. */
    OBSIDIAN;

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The flavour of that label; empty when there is none. */
    public static Optional<Flavour> of(String label) {
        for (Flavour flavour : values()) {
            if (flavour.label().equals(label)) {
                return Optional.of(flavour);
            }
        }
        return Optional.empty();
    }

    boolean hasTables() {
        return this != COMMONMARK;
    }

    boolean hasStrikethrough() {
        return this != COMMONMARK;
    }

    boolean hasFootnotes() {
        return this != COMMONMARK;
    }
}
