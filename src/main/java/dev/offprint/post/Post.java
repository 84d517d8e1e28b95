package dev.offprint.post;

import dev.offprint.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * A saved post: one source, parsed once.
 *
 * @param places where elements and attributes of the body stand
 * @param addressKeys fields that may say where the post was saved from, in order of trust
 */
public record Post(
        Source source,
        FrontMatter frontMatter,
        Body body,
        Places places,
        List<String> addressKeys) {
    /** What is asked for the address when nobody says otherwise. */
    public static final List<String> ADDRESS_KEYS =
            List.of(
                    "from",
                    "source",
                    "source_url",
                    "original_url",
                    "canonical_url",
                    "canonical",
                    "blogger_orig_url",
                    "wordpress_url",
                    "url",
                    "link");

    public Post {
        addressKeys = List.copyOf(addressKeys);
    }

    /** The whole text of the file. */
    public String text() {
        return source.text();
    }

    /** The address that the post was saved from, by the first source key that holds one. */
    public Optional<String> address() {
        for (String key : addressKeys) {
            Optional<String> value = frontMatter.text(key).filter(Post::isWebAddress);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether this is a whole HTML page, as browsers save them, and no post: it starts as a
     * document does and has no front matter.
     */
    public boolean isWholePage() {
        return !frontMatter.isPresent() && WholePage.startsIn(text());
    }

    private static boolean isWebAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }
}
