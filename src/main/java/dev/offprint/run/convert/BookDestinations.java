package dev.offprint.run.convert;

import dev.offprint.address.Paths;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A chapter of a book, which holds its pictures and leads to its other chapters; to files it cannot
 * lead. Its addresses are those that the post would have for the files.
 *
 * @param post its path
 * @param isChapter whether a post is in the book
 */
record BookDestinations(String post, Predicate<String> isChapter) implements Destinations {
    @Override
    public Optional<String> toPost(String other) {
        return isChapter.test(other)
                ? Optional.of(Paths.relative(Paths.parent(post), other))
                : Optional.empty();
    }

    @Override
    public Optional<String> toFile(String file, boolean isImage) {
        return isImage ? Optional.of(Paths.relative(Paths.parent(post), file)) : Optional.empty();
    }

    @Override
    public Optional<String> name(String other) {
        return Optional.empty();
    }

    @Override
    public Optional<String> folder() {
        return Optional.empty();
    }
}
