package dev.offprint.convert;

import dev.offprint.article.Metadata;
import dev.offprint.convert.frontmatter.MetadataReader;
import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.metadata.PageMetadataReader;
import dev.offprint.post.Post;
import dev.offprint.post.SaidTitle;
import java.util.Optional;

/**
 * What a post is called and when it appeared, as its article will say.
 *
 * @param date as it is written there
 */
public record TitleAndDate(Optional<String> title, Optional<String> date) {
    /** What {@code post} says, in its front matter, its head or its first heading. */
    public static TitleAndDate of(Post post) {
        if (post.isWholePage()) {
            PageMetadata page = PageMetadataReader.read(post, null);
            return new TitleAndDate(page.title(), page.date());
        }
        Metadata metadata = MetadataReader.read(post);
        return new TitleAndDate(metadata.title().or(() -> SaidTitle.of(post)), metadata.date());
    }
}
