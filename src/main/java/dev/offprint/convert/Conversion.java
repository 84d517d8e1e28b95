package dev.offprint.convert;

import dev.offprint.article.Article;
import java.util.List;

/**
 * An article with an account of what became of the rest of the post.
 *
 * @param notices what a user should know besides, each a clause about the post; normally none
 */
public record Conversion(Article article, Ledger ledger, List<String> notices) {
    public Conversion {
        notices = List.copyOf(notices);
    }

    /** The same with other pictures in the article. */
    public Conversion withArticle(Article other) {
        return new Conversion(other, ledger, notices);
    }
}
