package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.write.Format;
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

    /**
     * The ledger with what of the words of {@code written}, which was made of it, it cannot tell.
     */
    public Ledger proved(Format format, byte[] written) {
        return ledger.withStrays(account.strays(format, article, written));
    }

    /** The same of a chapter of a book; {@code page} is its XHTML. */
    public Ledger provedChapter(String page) {
        return ledger.withStrays(account.strays(article, page));
    }

    /** The same with other pictures in the article. */
    public Conversion withArticle(Article other) {
        return new Conversion(other, ledger, notices, account);
    }
}
