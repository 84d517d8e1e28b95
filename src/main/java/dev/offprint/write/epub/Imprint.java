package dev.offprint.write.epub;

import dev.offprint.article.Edition.Series;
import java.util.List;
import java.util.Optional;

/**
 * Who else had a part in a book, whose it is and where it belongs.
 *
 * @param coauthors authors whom a library does not list the book by
 */
record Imprint(
        List<String> coauthors,
        List<String> translators,
        Optional<String> rights,
        Optional<Series> series) {
    Imprint {
        coauthors = List.copyOf(coauthors);
        translators = List.copyOf(translators);
    }
}
