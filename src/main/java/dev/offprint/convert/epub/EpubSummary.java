package dev.offprint.convert.epub;

import dev.offprint.convert.image.MissingImage;
import java.util.List;

/**
 * What went into a book.
 *
 * @param images how many image files its chapters have
 * @param missingImages images that became their alt text and a link, each address once, in order
 */
public record EpubSummary(int chapters, int images, List<MissingImage> missingImages) {
    public EpubSummary {
        missingImages = List.copyOf(missingImages);
    }
}
