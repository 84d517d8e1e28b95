package dev.offprint.write.markdown;

import java.util.Locale;
import java.util.Optional;

/** The dialects of Markdown that can be written. */
public enum Flavour {
    /** CommonMark 0.31 with GitHub's tables, strikethrough, task lists and footnotes. */
    GFM,
    /** CommonMark 0.31 alone: rows of a table become lines. */
    COMMONMARK,
    /**
     * Jekyll's default, kramdown 2 with its parser for GitHub's extensions: numbers every list from
     * 1, has signs of its own for definitions, abbreviations, attributes and math, and takes a
     * backslash before fewer characters.
     */
    KRAMDOWN,
    /** As GitHub's, with highlights, and with signs for tags, comments and links between notes. */
    OBSIDIAN;

    /** What kramdown takes a backslash before. */
    private static final String KRAMDOWN_ESCAPES = "\\.*_+`<>()[]{}#!:|\"'$=-~";

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

    public boolean hasTables() {
        return this != COMMONMARK;
    }

    public boolean hasStrikethrough() {
        return this != COMMONMARK;
    }

    public boolean hasFootnotes() {
        return this != COMMONMARK;
    }

    public boolean hasHighlights() {
        return this == OBSIDIAN;
    }

    /** Whether addresses become links without any sign around them. */
    boolean linksBareAddresses() {
        return this == GFM || this == OBSIDIAN;
    }

    /** Whether the number of a list's first item counts, and a list may follow on a list. */
    public boolean keepsListNumbers() {
        return this != KRAMDOWN;
    }

    /** Whether a backslash before this punctuation character is no text. */
    boolean canEscape(char c) {
        return this != KRAMDOWN || KRAMDOWN_ESCAPES.indexOf(c) >= 0;
    }

    /** A line end that the author meant, which not every reader sees in a backslash. */
    public String hardBreak() {
        return this == GFM || this == COMMONMARK ? "\\\n" : "  \n";
    }
}
