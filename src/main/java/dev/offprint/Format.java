package dev.offprint;

/** A form that {@link Offprint#convert} writes. */
public enum Format {
    /** Clean Markdown, with the front matter of the post or what a page says of itself. */
    MARKDOWN,
    /** A page with nothing in it but the article. */
    HTML,
    /** Words alone, in UTF-8. */
    TEXT,
    /** A book of one chapter in EPUB 3.3, without pictures that lie elsewhere. */
    EPUB
}
