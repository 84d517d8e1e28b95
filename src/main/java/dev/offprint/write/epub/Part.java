package dev.offprint.write.epub;

/**
 * What the chapters of a part of a book have in common.
 *
 * @param value a year as {@code 2014}, a month as {@code 2014-03}, a name; empty for the others
 */
public record Part(Kind kind, String value) {
    /** What a part is called after. */
    public enum Kind {
        YEAR,
        MONTH,
        NAME,
        /** Chapters without a date. */
        UNDATED,
        /** Chapters without what the others are grouped by. */
        OTHER
    }
}
