package dev.offprint.write.epub;

import java.util.OptionalInt;

/**
 * What a book says of itself, and how its parts are reached.
 *
 * @param tocDepth how many levels of headings the table of contents lists, that of the posts
 *     counted; empty for all of a book of one post, and for the posts alone of a book of many
 */
public record BookMaking(BookDetails details, OptionalInt tocDepth) {
    /** As books are made when nothing else is asked for. */
    public static final BookMaking USUAL = new BookMaking(BookDetails.NONE, OptionalInt.empty());

    /** How many levels of headings a chapter has in the table of contents, its own not counted. */
    int headingLevels(boolean isOnly) {
        return tocDepth.orElse(isOnly ? Integer.MAX_VALUE : 1) - 1;
    }
}
