package dev.offprint.convert;

import dev.offprint.page.metadata.PageMetadataReader;
import dev.offprint.post.Post;
import java.util.Optional;

/** The address on the web that a post or page was saved from. */
public final class SavedAddress {
    private SavedAddress() {}

    /** What front matter says, or the head of a page. */
    public static Optional<String> of(Post post) {
        return post.isWholePage() ? PageMetadataReader.read(post, null).address() : post.address();
    }
}
