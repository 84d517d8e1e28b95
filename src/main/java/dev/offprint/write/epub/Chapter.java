package dev.offprint.write.epub;

import dev.offprint.article.Article;
import dev.offprint.write.image.ImageSource;
import java.util.List;

/**
 * An article at its place in a book.
 *
 * @param parts that it stands in, the outermost first; neighbours with equal parts share them
 * @param images gives the images that the article does not hold itself
 * @param links says which of its addresses lead to other chapters
 */
public record Chapter(Article article, List<Part> parts, ImageSource images, ChapterLinks links) {
    public Chapter {
        parts = List.copyOf(parts);
    }

    /** A chapter that stands for itself, with no images but those within. */
    public static Chapter of(Article article) {
        return new Chapter(article, List.of(), ImageSource.none(), ChapterLinks.none());
    }
}
