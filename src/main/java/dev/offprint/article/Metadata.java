package dev.offprint.article;

import java.util.List;
import java.util.Optional;

/**
 * What is known about an article besides its content.
 *
 * @param frontMatter the front-matter block byte for byte, delimiters and last line end included;
 *     empty when the post has none
 * @param title plain text
 * @param authors plain text, in the order given
 * @param date as written in the post; not checked
 * @param source the address that the post was saved from
 * @param tags plain text, tags before categories, without repeats
 * @param language a BCP 47 tag, when the post says one
 * @param description plain text
 * @param edition what else a book of it says
 */
public record Metadata(
        String frontMatter,
        Optional<String> title,
        List<String> authors,
        Optional<String> date,
        Optional<String> source,
        List<String> tags,
        Optional<String> language,
        Optional<String> description,
        Edition edition) {
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** Metadata that says nothing of an edition. */
    public Metadata(
            String frontMatter,
            Optional<String> title,
            List<String> authors,
            Optional<String> date,
            Optional<String> source,
            List<String> tags,
            Optional<String> language,
            Optional<String> description) {
        this(
                frontMatter,
                title,
                authors,
                date,
                source,
                tags,
                language,
                description,
                Edition.UNKNOWN);
    }

    /** The same metadata with a title that the post's own text says. */
    public Metadata withTitle(String said) {
        return new Metadata(
                frontMatter,
                Optional.of(said),
                authors,
                date,
                source,
                tags,
                language,
                description,
                edition);
    }

    /** The same metadata with another front-matter block, or an empty one. */
    public Metadata withFrontMatter(String block) {
        return new Metadata(
                block, title, authors, date, source, tags, language, description, edition);
    }

    /** The same metadata in another language, or in none that is said. */
    public Metadata withLanguage(Optional<String> other) {
        return new Metadata(
                frontMatter, title, authors, date, source, tags, other, description, edition);
    }

    /** The same metadata of another edition. */
    public Metadata withEdition(Edition other) {
        return new Metadata(
                frontMatter, title, authors, date, source, tags, language, description, other);
    }
}
