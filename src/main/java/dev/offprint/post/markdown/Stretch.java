package dev.offprint.post.markdown;

import dev.offprint.text.Span;

/**
 * Whole lines of a body that are read by one syntax.
 *
 * @param isInsideElement whether an HTML element opened before this stretch is still open, so that
 *     indentation is the layout of HTML and not code
 */
public record Stretch(Span span, Syntax syntax, boolean isInsideElement) {

    /** How a stretch is read. */
    public enum Syntax {
        MARKDOWN,
        HTML
    }

    public boolean isMarkdown() {
        return syntax == Syntax.MARKDOWN;
    }
}
