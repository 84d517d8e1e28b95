package dev.offprint.evidence.tag;

import dev.offprint.text.Span;
import java.util.List;

/**
 * A tag as it stands in the source.
 *
 * @param span from {@code <} to {@code >}
 * @param name in lower case
 * @param isEnd whether it closes
 * @param isSelfClosed whether it ends with {@code />}
 * @param attributes in the order written, repeated ones included
 */
public record Tag(
        Span span, String name, boolean isEnd, boolean isSelfClosed, List<Attribute> attributes) {

    /**
     * An attribute of a tag.
     *
     * @param name in lower case
     * @param value as written, without quotes; empty when there is none
     * @param whole with its quotes and the white space before it
     */
    public record Attribute(String name, String value, Span whole) {}
}
