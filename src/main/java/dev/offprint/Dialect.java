package dev.offprint;

/** The Markdown that is written. */
public enum Dialect {
    /** CommonMark with GitHub's tables, strikethrough, task lists and notes. */
    GFM,
    /** CommonMark alone. */
    COMMONMARK,
    /** What Jekyll reads unless it is told otherwise. */
    KRAMDOWN,
    /** GitHub's, with highlights and links between notes. */
    OBSIDIAN
}
