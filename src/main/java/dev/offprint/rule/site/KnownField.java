package dev.offprint.rule.site;

import dev.offprint.post.Post;
import dev.offprint.post.SaidDate;
import dev.offprint.post.SaidTitle;
import dev.offprint.post.parse.NewField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What can be known of a field that front matter lacks; nothing is ever made up. */
public final class KnownField {
    private KnownField() {}

    /**
     * A title from another field or the first heading; a date from the post and its name, or else
     * the day on which the repository around it first had it.
     *
     * @param path of the post, as {@link SiteFiles} has paths or as the user gave it
     * @return empty for any other field, and when nothing says it
     */
    public static Optional<NewField> of(String name, Post post, String path, History history) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "title" ->
                    post.frontMatter()
                            .text("heading")
                            .map(heading -> heading.replaceAll("\\s+", " "))
                            .or(() -> SaidTitle.of(post))
                            .map(title -> new NewField(name, title, false));
            case "date" ->
                    SaidDate.of(post, path.replace('\\', '/'))
                            .or(() -> history.firstCommitted(path).map(LocalDate::toString))
                            .map(date -> new NewField(name, date, true));
            default -> Optional.empty();
        };
    }

    /** Asked last, for it may take a while. */
    @FunctionalInterface
    public interface History {
        /** The day on which the repository around {@code path} first had this file. */
        Optional<LocalDate> firstCommitted(String path);
    }
}
