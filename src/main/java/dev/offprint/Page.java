package dev.offprint;

import java.util.List;

/**
 * The article in a whole page.
 *
 * @param metadata what the page says of it
 * @param markdown the article as Markdown, without front matter
 * @param text its words alone
 * @param leftOut what of the page is no part of the article, by place
 */
public record Page(Metadata metadata, String markdown, String text, List<LeftOut> leftOut) {
    /** Keeps a copy of the list. */
    public Page {
        leftOut = List.copyOf(leftOut);
    }
}
