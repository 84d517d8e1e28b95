package dev.offprint.write;

import dev.offprint.article.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes articles in one form. Loses no word, link, picture or note, and keeps their order. */
@FunctionalInterface
public interface ArticleWriter {
    /**
     * Writes {@code article} to {@code out}, which stays open. Equal articles give equal bytes.
     *
     * @return what a user should know of the result, each a clause about the post; normally none
     * @throws IOException when {@code out} fails
     */
    List<String> write(Article article, OutputStream out) throws IOException;
}
