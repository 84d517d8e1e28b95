package dev.offprint.text;

/**
 * A half-open range of UTF-16 offsets into one text.
 *
 * @param start the first offset, from 0
 * @param end the offset after the last; not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** An empty span, where something could be inserted. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether every offset of {@code other} is also one of this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether the two cannot both be edited: they share an offset, or one is an insertion point
     * strictly inside the other, or both insert at the same place.
     */
    public boolean overlaps(Span other) {
        if (isEmpty() && other.isEmpty()) {
            return start == other.start;
        }
        return start < other.end && other.start < end;
    }

    /** The offset of the first {@code c} of {@code text} here, at {@code from} or after; or -1. */
    public int indexOf(String text, char c, int from) {
        // Java 17 has no such search with an end, and one without goes through all that follows.
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    /** The offset of the first {@code part} of {@code text} that is wholly here; or -1. */
    public int indexOf(String text, String part) {
        for (int at = start; at <= end - part.length(); at++) {
            if (text.startsWith(part, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    // What a record brings along is linked when it is first called, which takes 5 ms of a start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
