package dev.offprint.convert.markdown;

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
