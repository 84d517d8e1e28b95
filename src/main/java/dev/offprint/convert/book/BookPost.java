package dev.offprint.convert.book;

import dev.offprint.article.CleanText;
import dev.offprint.article.Metadata;
import dev.offprint.article.PostDate;
import dev.offprint.article.Title;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a post decides its place in a book.
 *
 * @param path absolute and normalized
 * @param categories plain text, the most important first
 */
public record BookPost(Path path, Metadata metadata, List<String> categories) {
    /** Jekyll's names of posts: the day, then a slug. */
    private static final Pattern DATED_NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ .].*");

    public BookPost {
        categories = List.copyOf(categories);
    }

    /** The date that the post says, else that of its file name. */
    Optional<PostDate> date() {
        return metadata.date().flatMap(PostDate::parse).or(this::dateOfName);
    }

    private Optional<PostDate> dateOfName() {
        Matcher matcher = DATED_NAME.matcher(path.getFileName().toString());
        return matcher.matches() ? PostDate.parse(matcher.group(1)) : Optional.empty();
    }

    /** The title, else the name of the file. */
    String title() {
        return Title.of(metadata).orElseGet(() -> path.getFileName().toString());
    }

    Optional<String> author() {
        return metadata.authors().stream()
                .map(CleanText::line)
                .filter(author -> !author.isEmpty())
                .findFirst();
    }
}
