package dev.offprint.convert;

import dev.offprint.convert.article.Article;
import dev.offprint.lint.Finding;
import java.util.List;

/**
 * An article with an account of what was left out of the post.
 *
 * @param repaired what the rules took away or changed, as it stood when they did
 */
public record Conversion(Article article, List<Finding> repaired) {
    public Conversion {
        repaired = List.copyOf(repaired);
    }
}
