package dev.offprint.write.epub;

import java.util.List;
import java.util.Optional;

/**
 * What a drawn cover says.
 *
 * @param title may be empty
 * @param span the days of the posts
 * @param language of the book
 */
record CoverWords(
        String title,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> span,
        String language) {
    CoverWords {
        authors = List.copyOf(authors);
    }
}
