package dev.offprint.convert;

import dev.offprint.article.Article;
import java.util.List;

/**
 * An article with an account of what became of the rest of the post.
 *
 * @param notices what a user should know besides, each a clause about the post; normally none
 * @param account what was done to words, for the proof of what is written
 */
public record Conversion(
        Article article, Ledger ledger, List<String> notices, WordAccount account) {
    public Conversion {
        notices = List.copyOf(notices);
    }
}
