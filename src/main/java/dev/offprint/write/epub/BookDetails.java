package dev.offprint.write.epub;

import dev.offprint.article.Edition.Series;
import java.util.List;
import java.util.Optional;

/**
 * What the maker of a book says of it; it comes before what its posts say.
 *
 * @param subjects instead of those of the posts, where there are any
 */
public record BookDetails(
        Optional<String> publisher,
        Optional<String> rights,
        Optional<Series> series,
        List<String> subjects,
        Optional<String> description) {
    /** Nothing is said. */
    public static final BookDetails NONE =
            new BookDetails(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    public BookDetails {
        subjects = List.copyOf(subjects);
    }
}
