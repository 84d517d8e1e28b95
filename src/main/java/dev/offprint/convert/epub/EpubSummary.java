package dev.offprint.convert.epub;

import java.util.List;

/**
 * What went into a book.
 *
 * @param images how many image files it holds
 * @param missingImages the addresses of images that became their alt text and a link, each once, in
 *     order; {@code data:} URIs shortened
 */
public record EpubSummary(int chapters, int images, List<String> missingImages) {
    public EpubSummary {
        missingImages = List.copyOf(missingImages);
    }
}
