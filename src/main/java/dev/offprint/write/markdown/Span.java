package dev.offprint.write.markdown;

/**
 * A stretch of what a reader sees, for comparing two readings.
 *
 * @param marks what it stands in, in one fixed order: letters of the emphases, then a link after
 *     {@code >}
 * @param content text or code; of an image its address, alternative text and title, a line each
 */
record Span(String marks, Kind kind, String content) {
    enum Kind {
        TEXT,
        CODE,
        IMAGE,
        LINE_BREAK
    }
}
