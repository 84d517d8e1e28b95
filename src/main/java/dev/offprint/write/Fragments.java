package dev.offprint.write;

import dev.offprint.article.Article;
import dev.offprint.write.html.ArticleMarkup;
import dev.offprint.write.markdown.Flavour;
import dev.offprint.write.markdown.MarkdownOptions;
import dev.offprint.write.markdown.MarkdownWriter;
import java.util.Map;

/** By which fragments links from elsewhere find the places of an article that was written. */
public final class Fragments {
    private Fragments() {}

    /** For each anchor that can be found, its fragment without the number sign. */
    public static Map<String, String> of(Article article, Format format, Flavour flavour) {
        return switch (format) {
            case MARKDOWN -> MarkdownWriter.fragments(article, new MarkdownOptions(flavour));
            case HTML -> ArticleMarkup.ids(article, false);
            case EPUB -> ArticleMarkup.ids(article, true);
            case TEXT -> Map.of();
        };
    }
}
