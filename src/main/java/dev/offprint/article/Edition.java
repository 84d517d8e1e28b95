package dev.offprint.article;

import java.util.List;
import java.util.Optional;

/**
 * What is known of how an article, or a book of many, came out.
 *
 * @param modified when it was last changed, as written in the post; not checked
 * @param translators plain text, in the order given
 * @param rights who may do what with it, or whose it is; plain text
 * @param publisher plain text
 * @param file the name of its file, for articles that nothing else tells apart
 * @param volume the number of a volume of several, from 1
 */
public record Edition(
        Optional<String> modified,
        List<String> translators,
        Optional<String> rights,
        Optional<String> publisher,
        Optional<Series> series,
        Optional<String> file,
        Optional<Integer> volume) {
    /** An edition of which nothing is known. */
    public static final Edition UNKNOWN =
            new Edition(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Edition {
        translators = List.copyOf(translators);
    }

    /**
     * A series that an article or book is a part of.
     *
     * @param position its number in the series, as written
     */
    public record Series(String name, Optional<String> position) {}

    /** The same in a file of this name. */
    public Edition inFile(String name) {
        return new Edition(
                modified, translators, rights, publisher, series, Optional.of(name), volume);
    }

    /** The same as a volume of several. */
    public Edition asVolume(int number) {
        return new Edition(
                modified, translators, rights, publisher, series, file, Optional.of(number));
    }
}
