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
 */
public record Metadata(
        String frontMatter,
        Optional<String> title,
        List<String> authors,
        Optional<String> date,
        Optional<String> source,
        List<String> tags,
        Optional<String> language,
        Optional<String> description) {
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** The same metadata with a title that the post's own text says. */
    public Metadata withTitle(String said) {
        return new Metadata(
                frontMatter, Optional.of(said), authors, date, source, tags, language, description);
    }

    /** The same metadata with another front-matter block, or an empty one. */
    public Metadata withFrontMatter(String block) {
        return new Metadata(block, title, authors, date, source, tags, language, description);
    }
}
