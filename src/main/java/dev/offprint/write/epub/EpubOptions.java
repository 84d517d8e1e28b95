package dev.offprint.write.epub;

import dev.offprint.write.image.ImagePreparation;
import java.time.Instant;
import java.util.Optional;

/**
 * How books are made.
 *
 * @param modified the time of the last change for a book whose posts have no date
 * @param type how its text is set
 * @param preparation what images go through
 * @param making what a book says of itself, and how its parts are reached
 */
public record EpubOptions(
        Optional<Instant> modified,
        Cover cover,
        Type type,
        ImagePreparation preparation,
        BookMaking making) {
    /** Books that say of themselves what their posts say. */
    public EpubOptions(
            Optional<Instant> modified, Cover cover, Type type, ImagePreparation preparation) {
        this(modified, cover, type, preparation, BookMaking.USUAL);
    }

    /** No cover, no style but the book's own, no time but that of the posts. */
    public static EpubOptions defaults() {
        return new EpubOptions(
                Optional.empty(), new Cover.None(), Type.WEB, new ImagePreparation());
    }
}
