package dev.offprint.page.metadata;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about its article. All texts are plain and on one line.
 *
 * @param date when the article appeared, in ISO 8601
 * @param isOfChange whether that is the day of its last change, as the page tells no other
 * @param address where the article lives; a web address without fragment
 * @param base what relative addresses in the page are resolved against
 * @param site the name of the site
 * @param language a BCP 47 tag
 */
public record PageMetadata(
        Optional<String> title,
        List<String> authors,
        Optional<String> date,
        boolean isOfChange,
        Optional<String> address,
        Optional<String> base,
        Optional<String> site,
        Optional<String> language,
        Optional<String> description,
        List<String> tags) {
    public PageMetadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
