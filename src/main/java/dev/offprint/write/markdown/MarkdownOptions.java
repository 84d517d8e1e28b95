package dev.offprint.write.markdown;

/**
 * What a user can choose about Markdown.
 *
 * @param flavour the dialect to write
 */
public record MarkdownOptions(Flavour flavour) {
    /** GitHub Flavored Markdown. */
    public static final MarkdownOptions DEFAULT = new MarkdownOptions(Flavour.GFM);
}
