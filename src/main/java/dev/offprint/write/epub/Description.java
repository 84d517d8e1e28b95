package dev.offprint.write.epub;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a book says about itself; every text in one line and never blank.
 *
 * @param identifier a URN
 * @param languages BCP 47 tags, the main one first, at least one
 * @param date of publication as W3CDTF
 * @param dates the first and the last day of its chapters, or nothing
 * @param sources where its chapters come from
 */
record Description(
        String identifier,
        String title,
        List<String> languages,
        List<String> authors,
        Optional<String> date,
        List<String> dates,
        List<String> sources,
        Optional<String> publisher,
        List<String> subjects,
        Optional<String> description,
        Imprint imprint,
        Instant modified) {
    Description {
        languages = List.copyOf(languages);
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
        sources = List.copyOf(sources);
        subjects = List.copyOf(subjects);
    }

    /** The main language. */
    String language() {
        return languages.get(0);
    }
}
