package dev.offprint.post.markdown;

import dev.offprint.text.Span;

/**
 * A place in Markdown that names an address.
 *
 * @param whole from the opening bracket to the end
 * @param destination the address as written, without angle brackets
 * @param hidden what a reader of the rendered text does not see: from the destination to the end
 */
public record MarkdownLink(Kind kind, Span whole, Span destination, Span hidden) {

    /** The four forms that hold an address themselves. */
    public enum Kind {
        LINK,
        IMAGE,
        DEFINITION,
        AUTOLINK
    }
}
