package dev.offprint.run.convert;

import dev.offprint.article.Article;
import dev.offprint.write.image.ImageReplacement;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.image.MissingImageException;
import java.nio.file.Path;
import java.util.Optional;

/** What becomes of the pictures of articles that are converted. */
public interface ArticleImages {
    /** The article of {@code post} with other pictures, or other addresses of them. */
    Article apply(Path post, Article article);

    /** Where a book takes the pictures of {@code post} from that lie in no file of its site. */
    ImageSource source(Path post);

    /** Addresses stay as they are; books hold what lies beside the post. */
    static ArticleImages linked() {
        return new ArticleImages() {
            @Override
            public Article apply(Path post, Article article) {
                return article;
            }

            @Override
            public ImageSource source(Path post) {
                return address -> {
                    throw new MissingImageException(
                            address.indexOf(':') < 0 && !address.startsWith("/")
                                    ? "no such file"
                                    : "not in a file");
                };
            }
        };
    }

    /** There are no pictures; their captions stay. */
    static ArticleImages dropped() {
        return new ArticleImages() {
            @Override
            public Article apply(Path post, Article article) {
                return ImageReplacement.in(article, image -> Optional.empty());
            }

            @Override
            public ImageSource source(Path post) {
                return ImageSource.none();
            }
        };
    }
}
