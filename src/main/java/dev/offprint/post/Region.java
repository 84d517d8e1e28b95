package dev.offprint.post;

import dev.offprint.text.Span;

/** A part of a body that HTML must not be read from. */
public record Region(Kind kind, Span span) {

    /** Why a region is no HTML. */
    public enum Kind {
        /** Code in Markdown, or between Liquid tags; a reader sees it as it is written. */
        CODE,
        /** A Liquid tag or shortcode; the site's generator replaces it. */
        TEMPLATE,
        /** The address and title of a Markdown link, which a reader does not see. */
        DESTINATION,
        /** An address in angle brackets, which a reader sees. */
        AUTOLINK,
        /** A {@code <} that opens no tag. */
        LITERAL,
        /**
         * A {@code <} that a browser would take, with all that follows, for content that it does
         * not show, because nothing closes it; so it is text.
         */
        UNCLOSED,
        /** The start tag of an element that would swallow all that follows; it has no content. */
        EMPTY_ELEMENT
    }

    /**
     * The name of the element that starts here, as written.
     *
     * @param text the whole source
     */
    public String elementName(String text) {
        int end = span.start() + 1;
        while (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-') {
            end++;
        }
        return text.substring(span.start() + 1, end);
    }

    /** The end tag that the element lacks. */
    public String endTag(String text) {
        return "</" + elementName(text) + ">";
    }
}
