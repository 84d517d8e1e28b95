package dev.offprint.write.epub;

import dev.offprint.article.Article;
import dev.offprint.article.Metadata;
import java.util.List;

/**
 * Articles under one title.
 *
 * @param metadata of the book as a whole; what it does not say is gathered from the chapters
 * @param chapters in reading order, at least one; iterated once, so they may be read as they are
 *     written
 */
public record Book(Metadata metadata, Iterable<Chapter> chapters) {
    /** A book of this one article. */
    public static Book of(Article article) {
        return new Book(article.metadata(), List.of(Chapter.of(article)));
    }
}
