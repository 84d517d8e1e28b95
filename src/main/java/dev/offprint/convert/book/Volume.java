package dev.offprint.convert.book;

import dev.offprint.article.Metadata;
import dev.offprint.write.epub.Part;
import java.util.List;

/**
 * The posts of one book file in reading order.
 *
 * @param metadata of the book, as far as its maker says it
 */
public record Volume(Metadata metadata, List<Place> places) {
    public Volume {
        places = List.copyOf(places);
    }

    /**
     * A post at its place.
     *
     * @param parts that it stands in, the outermost first
     */
    public record Place(BookPost post, List<Part> parts) {
        public Place {
            parts = List.copyOf(parts);
        }
    }
}
