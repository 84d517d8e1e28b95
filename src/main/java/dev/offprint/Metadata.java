package dev.offprint;

import java.util.List;
import java.util.Optional;

/**
 * What a post or page says of its article, in plain text.
 *
 * @param authors in the order given
 * @param date as it is written there; not checked
 * @param address where it was published
 * @param language a BCP 47 tag
 */
public record Metadata(
        Optional<String> title,
        List<String> authors,
        Optional<String> date,
        Optional<String> address,
        List<String> tags,
        Optional<String> language,
        Optional<String> description) {
    /** Keeps a copy of the lists. */
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
