package dev.offprint.address;

import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address of a post that names a file of its own site.
 *
 * @param span where it is written
 * @param raw as written
 * @param path the path that it names, decoded; empty when it is the post itself
 * @param fragmentOrNull decoded, without its number sign; null when there is none
 */
public record LocalReference(
        Span span,
        String raw,
        Reference.Kind kind,
        Form form,
        String path,
        @Nullable String fragmentOrNull) {

    /** Where a path starts from. */
    public enum Form {
        /** The root of the finished site; the path has no leading slash. */
        ROOTED,
        /** The post. */
        RELATIVE,
        /** The name of another post, as in {@code {% post_url %}}. */
        POST,
        /** The root of the site's sources, as in {@code {% link %}}. */
        SOURCE,
        /** The folder of the post's own files, as in {@code {% asset_img %}}. */
        ASSET
    }

    /** Decoded, without its number sign. */
    public Optional<String> fragment() {
        return Optional.ofNullable(fragmentOrNull);
    }

    /** Whether a picture is expected there. */
    public boolean isImage() {
        return kind == Reference.Kind.IMAGE || kind == Reference.Kind.IMAGE_CANDIDATE;
    }
}
