package dev.offprint.convert.epub;

import dev.offprint.convert.image.ImageSource;
import java.time.Instant;
import java.util.Optional;

/**
 * What a book is made with besides its articles.
 *
 * @param images gives the images that the articles do not hold themselves
 * @param modified the time of the last change for a book whose posts have no date
 */
public record EpubOptions(ImageSource images, Optional<Instant> modified) {
    /** No images but those within the articles, no time but that of the posts. */
    public static EpubOptions defaults() {
        return new EpubOptions(ImageSource.none(), Optional.empty());
    }
}
